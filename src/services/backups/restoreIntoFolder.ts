import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BackupFailure } from '../../shared/contract/backups.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import { claimArchive } from '../../store/claimArchive.ts'
import { filesOfDatabase } from '../../store/openCopy.ts'
import { databaseName, type OpenFailure } from '../../store/openStore.ts'
import { flushFile, flushFolder } from '../../store/snapshot.ts'
import { storeFault } from '../storeFault.ts'
import { keepDamaged } from './keepDamaged.ts'
import { openArchive } from './openArchive.ts'
import {
  prepareCopy,
  type Restored,
  removeCopy,
  removeCopyQuietly,
  restoreArchive,
  restoringCopy,
} from './restoreArchive.ts'

/**
 * Restores a backup into a folder whose archive may be open in another program, may be damaged beyond
 * opening, or may not be there at all.
 */
export async function restoreIntoFolder(
  folder: string,
  source: string,
  now: number = Date.now(),
): Promise<Reply<Restored, BackupFailure | 'storeFailed' | 'storeInUse' | OpenFailure>> {
  const opened = openArchive(folder)
  if (opened.ok) {
    try {
      return await restoreArchive(opened.value.reader, folder, source, now)
    } finally {
      opened.value.close()
    }
  }
  // One that is merely busy, or in a folder that cannot be written, is whole: it stays.
  const { code, details } = opened.error
  if (code !== 'storeNewer' && details['cause'] !== 'damaged') return opened
  // What cannot be opened is kept as it is. No host may have it open: its files are exchanged.
  const claim = claimArchive(folder)
  if (!claim.ok) return claim
  const copy = restoringCopy(folder)
  try {
    removeCopy(copy)
    const prepared = prepareCopy(source, copy)
    if (!prepared.ok) return prepared
    const kept = keepDamaged(folder, now)
    if (!kept.ok) return kept
    exchangeStore(folder, copy)
    return succeed({ ...prepared.value, kept: kept.value.name })
  } catch (error) {
    return storeFault(error)
  } finally {
    removeCopyQuietly(copy)
    claim.value.release()
  }
}

/** Puts a finished database in the place of one that cannot be opened and whose files are kept elsewhere. */
export function exchangeStore(folder: string, finished: string): void {
  const target = join(folder, databaseName)
  flushFile(finished)
  // The old log first: SQLite would play it into the new file.
  for (const file of filesOfDatabase(target)) if (file !== target) rmSync(file, { force: true })
  renameSync(finished, target)
  flushFolder(folder)
}
