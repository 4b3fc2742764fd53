import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import type { Article } from '../../shared/article/article.ts'
import { fail } from '../../shared/failures/fail.ts'
import { type Nothing, type Reply, succeed } from '../../shared/rpc/failure.ts'
import { writeFileWhole } from '../export/writeFileWhole.ts'
import type { FolderPlace } from './exportPlace.ts'
import { addToManifest, entryOf, type ManifestEntry, manifestFile, readManifest } from './folderManifest.ts'

/** Files that the program itself writes into such a folder. */
export const indexFile = 'index.html'
export const feedFile = 'feed.xml'

/** An article's file, with what it needs beside it. */
export interface FolderFile {
  article: Article
  name: string
  bytes: Uint8Array
  beside?: readonly { path: string; bytes: Uint8Array }[]
}

/** The end of what is being exported to each folder: one export follows the other. */
const turns = new Map<string, Promise<unknown>>()

/**
 * A folder that articles are exported to, made with its first file. A piece that is exported again replaces its
 * file, whole; of two pieces with the same name the later gets a number, in this run or a later one. A file of which
 * nobody knows whose it is stays as it is.
 */
export class ExportFolder {
  readonly path: string
  /** Or it was chosen, and was there. */
  readonly #mayBeMade: boolean
  /** Whose file each name is, by its folded form. */
  readonly #owners = new Map<string, string>()
  readonly #written: ManifestEntry[] = []

  /** Exports to a folder when no other export to it is under way: each knows what the one before has written. */
  static async fill<T>(
    { path, isChosen }: Pick<FolderPlace, 'path' | 'isChosen'>,
    write: (folder: ExportFolder) => Promise<T>,
  ): Promise<T> {
    const before = turns.get(path) ?? Promise.resolve()
    const filled = before.then(() => write(new ExportFolder(path, !isChosen)))
    const ended = filled.catch(() => undefined)
    turns.set(path, ended)
    try {
      return await filled
    } finally {
      if (turns.get(path) === ended) turns.delete(path)
    }
  }

  private constructor(path: string, mayBeMade: boolean) {
    this.path = path
    this.#mayBeMade = mayBeMade
    for (const { file, id } of readManifest(path)) this.#owners.set(folded(file), id)
    for (const file of [indexFile, feedFile, manifestFile]) this.#owners.set(folded(file), '')
  }

  /** Writes the file of an article whole or not at all, and gives the name that it got. */
  async write({
    article,
    name,
    bytes,
    beside = [],
  }: FolderFile): Promise<Reply<{ name: string }, 'fileUnwritable'>> {
    const free = this.#freeName(name, article.id)
    if (this.#mayBeMade) {
      try {
        await mkdir(this.path, { recursive: true })
      } catch {
        return fail('fileUnwritable', { name })
      }
    }
    // What the file needs is there before the file is.
    for (const { path, bytes: needed } of beside) {
      const placed = await placeBeside(join(this.path, path), needed)
      if (!placed.ok) return placed
    }
    const written = await writeFileWhole(join(this.path, free), bytes)
    if (!written.ok) return written
    this.#owners.set(folded(free), article.id)
    this.#written.push(entryOf(article, free))
    return succeed({ name: free })
  }

  /** Keeps the list of what stands in the folder; to be called when all is written. */
  async close(): Promise<Reply<{ entries: ManifestEntry[] }, 'fileUnwritable'>> {
    return this.#written.length === 0 ? succeed({ entries: [] }) : addToManifest(this.path, this.#written)
  }

  #freeName(name: string, id: string): string {
    const ending = extname(name)
    const stem = name.slice(0, name.length - ending.length)
    for (let number = 1; ; number++) {
      const numbered = number === 1 ? name : `${stem}-${number}${ending}`
      const owner = this.#owners.get(folded(numbered))
      if (owner === id || (owner === undefined && !existsSync(join(this.path, numbered)))) return numbered
    }
  }
}

/** Writes a file that is named by what is in it, unless it is there. Its folder is made, but not the one around. */
async function placeBeside(path: string, bytes: Uint8Array): Promise<Reply<Nothing, 'fileUnwritable'>> {
  try {
    await mkdir(dirname(path))
  } catch (error) {
    if (!isThere(error)) return fail('fileUnwritable', { name: basename(dirname(path)) })
  }
  return existsSync(path) ? succeed({}) : writeFileWhole(path, bytes)
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}

/** Names that some file systems take for the same: those of macOS and Windows ignore case and normal form. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
