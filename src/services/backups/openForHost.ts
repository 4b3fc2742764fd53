import { statSync } from 'node:fs'
import { join } from 'node:path'
import { fail } from '../../shared/failures/fail.ts'
import { type Failure, type Reply, succeed } from '../../shared/rpc/failure.ts'
import { hasExpectedTables } from '../../store/checkDatabase.ts'
import { claimArchive } from '../../store/claimArchive.ts'
import { databaseName, type OpenFailure, type Store } from '../../store/openStore.ts'
import { storeReply } from '../storeReply.ts'
import { listBackups } from './backupsFolder.ts'
import { openArchive } from './openArchive.ts'
import { recoverArchive } from './recoverArchive.ts'

/** Up to this size every page is looked at before a host starts, in bytes; a larger one takes too long. */
const quickEnough = 64 * 1024 * 1024

export interface OpenedForHost {
  store: Store
  /** What the person has to be told of the start: that the archive was damaged, and what was done. */
  troubles: Failure[]
}

/** Opens the archive for a host. One that is damaged is made whole from backups and from what can be read. */
export function openForHost(
  folder: string,
): Reply<OpenedForHost, OpenFailure | 'storeInUse' | 'storeFailed'> {
  // SQLite makes a new archive of a file that is missing or without a byte, and the backups would go by and by.
  const isGone = (sizeOf(folder) ?? 0) === 0 && listBackups(folder).length > 0
  const opened = isGone ? fail('storeUnreadable', { cause: 'damaged' }) : openArchive(folder)
  if (opened.ok && isWhole(opened.value)) return succeed({ store: opened.value, troubles: [] })
  if (opened.ok) opened.value.close()
  else if (opened.error.details['cause'] !== 'damaged') return opened

  const claim = claimArchive(folder)
  if (!claim.ok) return claim
  let recovered: ReturnType<typeof recoverArchive>
  try {
    recovered = recoverArchive(folder)
  } finally {
    claim.value.release()
  }
  if (!recovered.ok) return recovered
  const again = openArchive(folder)
  if (!again.ok) return again
  const { backup, articles, unreadable, kept } = recovered.value
  const details = { backup: backup ?? '', articles, unreadable, kept }
  return succeed({ store: again.value, troubles: [fail('archiveRecovered', details).error] })
}

function isWhole(store: Store): boolean {
  if ((sizeOf(store.folder) ?? 0) > quickEnough) return true
  const check = storeReply(() =>
    succeed(
      hasExpectedTables(store.reader) && store.reader.pragma('quick_check(1)', { simple: true }) === 'ok',
    ),
  )
  return check.ok ? check.value : check.error.details['cause'] === 'busy'
}

/** The size of the archive file in bytes; null where there is none. */
function sizeOf(folder: string): number | null {
  return statSync(join(folder, databaseName), { throwIfNoEntry: false })?.size ?? null
}
