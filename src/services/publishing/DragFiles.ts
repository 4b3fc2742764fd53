import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail } from '../../shared/failures/fail.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import { writeFileWhole } from '../export/writeFileWhole.ts'

/**
 * The files that people have dragged out of the program. Each stands alone in a folder that nobody else can read, and stays
 * until the program ends: who took it may read it long after it was dropped, as a mail program does when it sends.
 */
export class DragFiles {
  readonly #folders: string[] = []

  /** Writes a file that can be dragged out, and gives its path. */
  async place(name: string, bytes: Uint8Array): Promise<Reply<string, 'fileUnwritable'>> {
    let folder: string
    try {
      folder = mkdtempSync(join(tmpdir(), 'tahrir-drag-'))
    } catch {
      return fail('fileUnwritable', { name })
    }
    this.#folders.push(folder)
    const path = join(folder, name)
    const written = await writeFileWhole(path, bytes)
    return written.ok ? succeed(path) : written
  }

  removeAll(): void {
    for (const folder of this.#folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  }
}
