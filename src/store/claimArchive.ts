import { join } from 'node:path'
import Database from 'better-sqlite3'
import { fail } from '../shared/failures/fail.ts'
import { type Reply, succeed } from '../shared/rpc/failure.ts'

/** A claim on an archive, to be released when the program ends. */
export interface ArchiveClaim {
  release(): void
}

/**
 * Claims an archive for one host: two that kept replicas of the same article would not see each other's
 * edits. The claim is an exclusive lock on a small database beside the archive, so the system takes it
 * back with the process, however that ends, and no file is ever left that claims for nobody.
 */
export function claimArchive(folder: string): Reply<ArchiveClaim, 'storeInUse' | 'storeUnreadable'> {
  const name = 'host.lock'
  let db: Database.Database | null = null
  try {
    db = new Database(join(folder, name), { timeout: 0 })
    db.pragma('journal_mode = MEMORY')
    db.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    db?.close()
    const isTaken = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
    return isTaken ? fail('storeInUse') : fail('storeUnreadable', { name })
  }
  const lock = db
  return succeed({ release: () => void lock.close() })
}
