import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fail } from '../../shared/failures/fail.ts'
import { type Nothing, type Reply, succeed } from '../../shared/rpc/failure.ts'

/**
 * Writes a file whole or not at all: under a temporary name beside it, flushed to the disk, then
 * renamed. A file of that name is replaced only in the last step.
 */
export async function writeFileWhole(
  path: string,
  bytes: Uint8Array,
): Promise<Reply<Nothing, 'fileUnwritable'>> {
  const temporary = join(dirname(path), `.tahrir-${randomBytes(6).toString('hex')}.part`)
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
    return succeed({})
  } catch {
    await rm(temporary, { force: true }).catch(() => {})
    return fail('fileUnwritable', { name: basename(path) })
  }
}
