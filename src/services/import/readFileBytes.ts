import { type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { maximumFileSize } from '../../shared/contract/transfers.ts'
import { fail } from '../../shared/failures/fail.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'

type ReadFailure = 'fileMissing' | 'fileForbidden' | 'fileIsFolder' | 'fileTooLarge' | 'fileUnreadable'

/** A file's bytes and the time of its last change (ms since 1970). Looks at the size before it reads. */
export async function readFileBytes(
  path: string,
): Promise<Reply<{ name: string; bytes: Uint8Array; changedAt: number }, ReadFailure>> {
  const name = basename(path)
  try {
    const file = await open(path, 'r')
    try {
      const stat = await file.stat()
      if (stat.isDirectory()) return fail('fileIsFolder', { name })
      if (stat.size > maximumFileSize) return fail('fileTooLarge', { name, limit: maximumFileSize })
      const bytes = await readAtMost(file, maximumFileSize + 1)
      if (bytes.length > maximumFileSize) return fail('fileTooLarge', { name, limit: maximumFileSize })
      return succeed({ name, bytes, changedAt: Math.round(stat.mtimeMs) })
    } finally {
      await file.close()
    }
  } catch (error) {
    return fail(readFailure(error), { name })
  }
}

/** Reads to the end rather than to the size: a pipe has none, a file may grow meanwhile, and a device has no end. */
async function readAtMost(file: FileHandle, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of file.createReadStream({ autoClose: false, end: limit - 1 })) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}

function readFailure(error: unknown): ReadFailure {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOENT':
      return 'fileMissing'
    case 'EACCES':
    case 'EPERM':
      return 'fileForbidden'
    case 'EISDIR':
      return 'fileIsFolder'
    default:
      return 'fileUnreadable'
  }
}
