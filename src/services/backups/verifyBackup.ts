import { basename } from 'node:path'
import type { BackupFailure } from '../../shared/contract/backups.ts'
import { fail } from '../../shared/failures/fail.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import { checkDatabase, countContent } from '../../store/checkDatabase.ts'
import { isNewer } from '../../store/migrate.ts'
import { openBackup } from '../../store/openCopy.ts'
import { type BackupManifest, readManifest } from './backupManifest.ts'
import { digestFile } from './digestFile.ts'

/**
 * Reads a backup through: its digest against the manifest, where there is one, and SQLite's own check of
 * every page. Gives what is in it.
 */
export function verifyBackup(
  path: string,
): Reply<{ articles: number; words: number; manifest: BackupManifest | null }, BackupFailure> {
  const name = basename(path)
  const manifest = readManifest(path)
  try {
    const digest = digestFile(path)
    if (manifest !== null && manifest.sha256 !== digest.sha256) return fail('backupDamaged', { name })
    const db = openBackup(path)
    try {
      if (isNewer(db)) return fail('backupNewer', { name })
      if (checkDatabase(db).length > 0) return fail('backupDamaged', { name })
      return succeed({ ...countContent(db), manifest })
    } finally {
      db.close()
    }
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return isMissing ? fail('backupMissing', { name }) : fail('backupDamaged', { name })
  }
}
