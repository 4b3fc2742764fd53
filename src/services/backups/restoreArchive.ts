import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { BackupFailure } from '../../shared/contract/backups.ts'
import { fail } from '../../shared/failures/fail.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import { setArchiveGeneration } from '../../store/archiveGeneration.ts'
import { checkDatabase, countContent } from '../../store/checkDatabase.ts'
import { dataVersion } from '../../store/dataVersion.ts'
import type { ReadableDb, WritableDb } from '../../store/handles.ts'
import { isNewer, migrate, schemaVersion } from '../../store/migrate.ts'
import { filesOfDatabase, openCopy } from '../../store/openCopy.ts'
import { databaseName } from '../../store/openStore.ts'
import { overwriteStore } from '../../store/snapshot.ts'
import { storeFault } from '../storeFault.ts'
import { readManifest } from './backupManifest.ts'
import { removeBackup } from './backupsFolder.ts'
import { digestFile } from './digestFile.ts'
import { keepDamaged } from './keepDamaged.ts'
import { makeBackup } from './makeBackup.ts'

/** What a restore did. */
export interface Restored {
  articles: number
  words: number
  /** The name of the backup, or of the folder, in which the archive was kept that it took the place of. */
  kept: string
}

/** Where a backup is made ready for its exchange, in the archive's folder. */
export const restoringCopy = (dataFolder: string) => join(dataFolder, 'restoring.sqlite.part')

/** How often the present archive is kept again, since others have written to it meanwhile. */
const mostAttempts = 5

/**
 * Puts a backup in the place of the archive that `present` has open. The present one is kept beside it
 * first; the exchange is one transaction, so at every moment, and after a kill at any, the archive is the
 * old or the new one, whole. A backup that is damaged or newer changes nothing.
 */
export async function restoreArchive(
  present: ReadableDb,
  dataFolder: string,
  source: string,
  now: number = Date.now(),
): Promise<Reply<Restored, BackupFailure | 'storeFailed'>> {
  const copy = restoringCopy(dataFolder)
  try {
    removeCopy(copy)
    const prepared = prepareCopy(source, copy)
    if (!prepared.ok) return prepared
    const kept = keepAllOfPresent(present, dataFolder, now)
    if (!kept.ok) return kept
    await overwriteStore(copy, join(dataFolder, databaseName))
    return succeed({ ...prepared.value, kept: kept.value.name })
  } catch (error) {
    return storeFault(error)
  } finally {
    removeCopyQuietly(copy)
  }
}

export function removeCopy(copy: string): void {
  for (const file of filesOfDatabase(copy)) rmSync(file, { force: true })
}

/** What stands in the way of the copy is told by then; the next restore removes what is left. */
export function removeCopyQuietly(copy: string): void {
  try {
    removeCopy(copy)
  } catch {
    // See above.
  }
}

/** A copy of a backup that is checked, brought up to date, and has a generation of its own. */
export function prepareCopy(
  source: string,
  copy: string,
): Reply<{ articles: number; words: number }, BackupFailure | 'storeFailed'> {
  const name = basename(source)
  let db: WritableDb | null = null
  try {
    const manifest = readManifest(source)
    if (manifest !== null && digestFile(source).sha256 !== manifest.sha256)
      return fail('backupDamaged', { name })
    db = openCopy(source, copy)
    if (isNewer(db)) return fail('backupNewer', { name })
    if (schemaVersion(db) === 0 || checkDatabase(db).length > 0) return fail('backupDamaged', { name })
    migrate(db)
    setArchiveGeneration(db, randomUUID())
    return succeed(countContent(db))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return fail('backupMissing', { name })
    const fault = storeFault(error)
    return fault.error.details['cause'] === 'damaged' ? fail('backupDamaged', { name }) : fault
  } finally {
    db?.close()
  }
}

/**
 * As `keepPresent`, with all that others have written meanwhile: to keep a large archive takes long, and who
 * types in it is told that it is saved. Fails where others write without a pause; then nothing was changed.
 */
function keepAllOfPresent(
  present: ReadableDb,
  dataFolder: string,
  now: number,
): Reply<{ name: string }, 'storeFailed'> {
  let earlier: string | null = null
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const version = dataVersion(present)
    const kept = keepPresent(present, dataFolder, now)
    if (!kept.ok) return kept
    if (earlier !== null) removeBackup(dataFolder, earlier)
    if (dataVersion(present) === version) return kept
    earlier = kept.value.name
  }
  return fail('storeFailed', { cause: 'busy' })
}

/** Keeps the archive as it is now: as a backup, or, where it is too damaged for one, its files as they are. */
function keepPresent(
  present: ReadableDb,
  dataFolder: string,
  now: number,
): Reply<{ name: string }, 'storeFailed'> {
  const kept = makeBackup(present, dataFolder, 'beforeRestore', now)
  if (kept.ok) return kept
  const isWhole = !['damaged', 'unknown'].includes(String(kept.error.details['cause']))
  return isWhole ? kept : keepDamaged(dataFolder, now)
}
