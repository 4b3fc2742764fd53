import { createHash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

/** So many files are remembered. */
const most = 10

const recentFileSchema = z.strictObject({
  path: z.string().min(1),
  /** SHA-256 of what was in it. */
  digest: z.string(),
  /** The article that it became. */
  article: z.string(),
})
export type RecentFile = z.infer<typeof recentFileSchema>

const keptSchema = z.array(recentFileSchema).max(most)

/** Remembers in a file of its own which files were opened, the last one first, and what became of them. Losing it loses nothing else. */
export class RecentFiles {
  readonly #file: string
  readonly #onChange: (files: readonly RecentFile[]) => void
  #files: readonly RecentFile[]

  constructor(file: string, onChange: (files: readonly RecentFile[]) => void) {
    this.#file = file
    this.#onChange = onChange
    this.#files = readKept(file)
  }

  get files(): readonly RecentFile[] {
    return this.#files
  }

  /** The article that this file with just this content has become, or null. */
  articleOf(path: string, bytes: Uint8Array): string | null {
    const digest = digestOf(bytes)
    return this.#files.find((each) => each.path === path && each.digest === digest)?.article ?? null
  }

  /** Puts a file that was opened before the others. */
  add(path: string, bytes: Uint8Array, article: string): void {
    const others = this.#files.filter((each) => each.path !== path)
    this.#keep([{ path, digest: digestOf(bytes), article }, ...others].slice(0, most))
  }

  forget(path: string): void {
    if (this.#files.some((each) => each.path === path))
      this.#keep(this.#files.filter((each) => each.path !== path))
  }

  clear(): void {
    this.#keep([])
  }

  #keep(files: readonly RecentFile[]): void {
    this.#files = files
    try {
      writeFileSync(`${this.#file}.new`, JSON.stringify(files), { mode: 0o600 })
      renameSync(`${this.#file}.new`, this.#file)
    } catch (error) {
      console.error('The list of recent files could not be kept:', error)
    }
    this.#onChange(files)
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function readKept(file: string): readonly RecentFile[] {
  try {
    const kept = keptSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return kept.success ? kept.data : []
  } catch {
    // None yet, or not ours to read.
    return []
  }
}
