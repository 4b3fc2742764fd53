import { join } from 'node:path'
import type { BackupReason } from '../../shared/contract/backups.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import type { ReadableDb } from '../../store/handles.ts'
import { storeFault } from '../storeFault.ts'
import { backupsFolder, freeBackupName, removeOldBackups } from './backupsFolder.ts'
import { writeBackup } from './writeBackup.ts'

/** Makes a backup in the archive's own folder. Old ones go only after the new one is whole. */
export function makeBackup(
  db: ReadableDb,
  dataFolder: string,
  reason: BackupReason,
  now: number = Date.now(),
): Reply<{ name: string }, 'storeFailed'> {
  try {
    const name = freeBackupName(dataFolder, reason, now)
    const written = writeBackup(db, join(backupsFolder(dataFolder), name), { reason, now })
    if (!written.ok) return written
    removeOldBackups(dataFolder, { made: name, now })
    return succeed({ name })
  } catch (error) {
    return storeFault(error)
  }
}
