import { fail } from '../shared/failures/fail.ts'
import type { StoreCause } from '../shared/failures/storeCauses.ts'
import type { Failure } from '../shared/rpc/failure.ts'
import { isStoreError } from '../store/isStoreError.ts'

/** What a person can do something about, by the codes of SQLite and of the system. */
const causes: [RegExp, StoreCause][] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, 'diskFull'],
  [/^(SQLITE_IOERR|EIO)/, 'diskFailing'],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB)/, 'damaged'],
  [/^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EACCES|EROFS|EPERM|ENOENT|ENOTDIR)/, 'folderUnwritable'],
  [/^(SQLITE_BUSY|SQLITE_LOCKED)/, 'busy'],
]

/** Why an error of SQLite or of the file system came up; null where it is neither, but a bug. */
function storeCause(error: unknown): StoreCause | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const cause = causes.find(([pattern]) => pattern.test(code))?.[1]
  if (cause !== undefined) return cause
  return isStoreError(error) || /^(E[A-Z0-9]+|ERR_FS_\w+)$/.test(code) ? 'unknown' : null
}

/** The failure that an error of SQLite or of the file system is told as. Throws on what is neither. */
export function storeFault(error: unknown): { ok: false; error: Failure<'storeFailed'> } {
  const cause = storeCause(error)
  if (cause === null) throw error
  return fail('storeFailed', { cause })
}
