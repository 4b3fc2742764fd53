import { mkdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fail } from '../../shared/failures/fail.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import { writeFileWhole } from '../export/writeFileWhole.ts'

/** Files of one run in one folder. Of two with the same name the second gets a number. */
export interface ExportFolder {
  /** Writes a file whole or not at all, and gives the name that it got. */
  write(name: string, bytes: Uint8Array): Promise<Reply<{ name: string }, 'fileUnwritable'>>
}

/**
 * A folder below `exports` in the data folder, made with its first file. What it has from earlier runs under
 * the same name is replaced, whole.
 */
export function exportFolder(dataFolder: string, name: string): ExportFolder {
  const folder = join(dataFolder, 'exports', name)
  const taken = new Set<string>()
  return {
    async write(wanted, bytes) {
      const free = freeName(wanted, taken)
      taken.add(folded(free))
      try {
        await mkdir(folder, { recursive: true })
      } catch {
        return fail('fileUnwritable', { name })
      }
      const written = await writeFileWhole(join(folder, free), bytes)
      return written.ok ? succeed({ name: free }) : written
    },
  }
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const ending = extname(name)
  const stem = name.slice(0, name.length - ending.length)
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? name : `${stem}-${number}${ending}`
    if (!taken.has(folded(numbered))) return numbered
  }
}

/** Names that some file systems take for the same: those of macOS and Windows ignore case and normal form. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
