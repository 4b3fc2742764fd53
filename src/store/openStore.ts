import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { fail } from '../shared/failures/fail.ts'
import { type Reply, succeed } from '../shared/rpc/failure.ts'
import type { ReadableDb, WritableDb } from './handles.ts'
import { isNewer, migrate, newestVersion, schemaVersion } from './migrate.ts'

export const databaseName = 'tahrir.sqlite'

/** The open archive. `reader` and `writer` are one connection under two types. */
export interface Store {
  /** The data folder, where the archive file is. */
  folder: string
  reader: ReadableDb
  writer: WritableDb
  /** Whether the file that is open is still the one that stands in the folder. */
  isInPlace(): boolean
  close(): void
}

export type OpenFailure = 'storeNewer' | 'storeUnreadable' | 'storeNotBackedUp'

/**
 * Opens the archive in a folder, making both where they are missing, and brings it up to date. Before that
 * `backUp` is called, where there is something to keep; if it fails, nothing is changed.
 */
export function openStore(
  folder: string,
  backUp: (db: WritableDb) => Reply<unknown> = () => succeed({}),
): Reply<Store, OpenFailure> {
  let db: WritableDb | null = null
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    db = new Database(join(folder, databaseName)) as WritableDb
    // For its owner alone, whatever the folder allows; SQLite's other files take the rights of this one.
    chmodSync(join(folder, databaseName), 0o600)
    db.pragma('busy_timeout = 5000')
    // Asked before anything is written: a newer database stays as it is, to the journal mode.
    if (isNewer(db)) {
      db.close()
      return fail('storeNewer')
    }
    setUp(db)
    const version = schemaVersion(db)
    if (version > 0 && version < newestVersion) {
      const kept = backUp(db)
      if (!kept.ok) {
        db.close()
        return fail('storeNotBackedUp', kept.error.details)
      }
    }
    migrate(db)
  } catch (error) {
    db?.close()
    const isDamaged = error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code)
    return fail('storeUnreadable', { name: databaseName, ...(isDamaged ? { cause: 'damaged' } : {}) })
  }
  return succeed(storeOf(folder, db))
}

/** Another connection to an archive that this program has open, as a thread of its own needs one. */
export function connectStore(folder: string): Reply<Store, 'storeUnreadable'> {
  let db: WritableDb | null = null
  try {
    db = new Database(join(folder, databaseName), { fileMustExist: true }) as WritableDb
    db.pragma('busy_timeout = 5000')
    setUp(db)
  } catch {
    db?.close()
    return fail('storeUnreadable', { name: databaseName })
  }
  return succeed(storeOf(folder, db))
}

/** Makes a new, empty archive of the newest format in a file that is not there. Throws what SQLite throws. */
export function createFile(path: string): void {
  const db = new Database(path) as WritableDb
  try {
    migrate(db)
  } finally {
    db.close()
  }
}

/** Opens the file of an archive as it is, whatever its format. Throws what SQLite throws. */
export function openFile(path: string): WritableDb {
  return new Database(path, { fileMustExist: true }) as WritableDb
}

function setUp(db: WritableDb): void {
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
}

function storeOf(folder: string, db: WritableDb): Store {
  const path = join(folder, databaseName)
  const opened = statSync(path)
  return {
    folder,
    reader: db,
    writer: db,
    isInPlace() {
      // Systems write on into a file that was deleted or moved away; what is said to be saved would be gone.
      const now = statSync(path, { throwIfNoEntry: false })
      return now !== undefined && now.ino === opened.ino && now.dev === opened.dev
    },
    close: () => void db.close(),
  }
}
