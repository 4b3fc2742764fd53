import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { BackupReason } from '../../shared/contract/backups.ts'
import { fail } from '../../shared/failures/fail.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import { checkDatabase, countContent } from '../../store/checkDatabase.ts'
import type { ReadableDb } from '../../store/handles.ts'
import { schemaVersion } from '../../store/migrate.ts'
import { filesOfDatabase, openBackup } from '../../store/openCopy.ts'
import { flushFile, flushFolder, writeSnapshot } from '../../store/snapshot.ts'
import { storeFault } from '../storeFault.ts'
import { type BackupManifest, manifestPath } from './backupManifest.ts'
import { digestFile } from './digestFile.ts'

/**
 * Writes a backup of the archive to `path` and its manifest beside it, checked before it gets its name:
 * whole or not at all. A file of that name is replaced.
 */
export function writeBackup(
  db: ReadableDb,
  path: string,
  { reason, now }: { reason: BackupReason; now: number },
): Reply<BackupManifest, 'storeFailed'> {
  const part = `${path}.part`
  const removeParts = () => {
    for (const file of [...filesOfDatabase(part), manifestPath(part)]) rmSync(file, { force: true })
  }
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    removeParts()
    writeSnapshot(db, part)
    const copy = openBackup(part)
    let content: { articles: number; words: number; schema: number }
    try {
      if (checkDatabase(copy).length > 0) return fail('storeFailed', { cause: 'damaged' })
      content = { ...countContent(copy), schema: schemaVersion(copy) }
    } finally {
      copy.close()
    }
    const createdAt = new Date(now).toISOString()
    const manifest: BackupManifest = {
      format: 'tahrir-backup',
      version: 1,
      createdAt,
      reason,
      ...content,
      ...digestFile(part),
    }
    writeFileSync(manifestPath(part), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
    flushFile(manifestPath(part))
    // The manifest goes first: a backup without one would be taken for one that nobody has checked.
    renameSync(manifestPath(part), manifestPath(path))
    renameSync(part, path)
    flushFolder(dirname(path))
    return succeed(manifest)
  } catch (error) {
    return storeFault(error)
  } finally {
    removePartsQuietly(removeParts)
  }
}

/** What cannot be removed now, as in a folder that is gone, is removed with the next backup. */
function removePartsQuietly(remove: () => void): void {
  try {
    remove()
  } catch {
    // The reply already says what is wrong with this folder.
  }
}
