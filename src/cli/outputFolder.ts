import { realpathSync, statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { writeFileWhole } from '../services/export/writeFileWhole.ts'
import { fail } from '../shared/failures/fail.ts'
import type { Nothing, Reply } from '../shared/rpc/failure.ts'
import { type CommandContext, UsageFault } from './command.ts'

export interface OutputFolder {
  /**
   * Writes a file of this name, or of the name with a number where this run has used it already or an
   * input stands there. The folder is made with the first file, so that none is left where all fail.
   */
  write(name: string, bytes: Uint8Array): Promise<Reply<Nothing, 'fileUnwritable'>>
}

/** The folder of `--out`. `inputs` are never written over. Throws a `UsageFault` where a file stands in its place. */
export function outputFolder(
  path: string,
  { texts }: Pick<CommandContext, 'texts'>,
  inputs: readonly string[] = [],
): OutputFolder {
  const folder = realFolder(path)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new UsageFault(texts.outNotFolder(path))
  }
  const taken = new Set(inputs.map((input) => folded(entryOf(input))))
  return {
    async write(name, bytes) {
      let target = join(folder, name)
      for (let number = 2; taken.has(folded(target)); number += 1) {
        target = join(folder, `${basename(name, extname(name))}-${number}${extname(name)}`)
      }
      taken.add(folded(target))
      try {
        await mkdir(folder, { recursive: true })
      } catch {
        return fail('fileUnwritable', { name: path })
      }
      return writeFileWhole(target, bytes)
    },
  }
}

/** Where a folder really is, whatever links lead there. */
function realFolder(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}

/** The entry of a folder that a path names. What the entry links to does not matter, since writing replaces the entry. */
function entryOf(path: string): string {
  const absolute = resolve(path)
  return join(realFolder(dirname(absolute)), basename(absolute))
}

/** Names that some file systems take for the same: those of macOS and Windows ignore case and normal form. */
function folded(path: string): string {
  return path.normalize('NFC').toLowerCase()
}
