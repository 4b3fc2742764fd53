import { chmodSync, closeSync, fsyncSync, openSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { ReadableDb, WritableDb } from './handles.ts'

/**
 * Writes the archive as it is at this moment to a new file of its own, flushed to the disk. `VACUUM INTO`
 * reads one snapshot, so others may write meanwhile; the page-wise online backup starts again whenever
 * another connection writes. Throws what SQLite and the system throw; the caller removes what is half-written.
 */
export function writeSnapshot(db: ReadableDb, path: string): void {
  db.prepare('VACUUM INTO ?').run(path)
  chmodSync(path, 0o600)
  flushFile(path)
}

export function flushFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/**
 * Puts the content of the database at `source` in place of that of the archive at `target`, in one
 * transaction of SQLite: a reader, or the next start after a kill, sees the one or the other, whole.
 * Others may have the archive open. Rejects with what SQLite throws; then nothing was changed.
 */
export async function overwriteStore(source: string, target: string): Promise<void> {
  const db = new Database(source, { fileMustExist: true }) as WritableDb
  const deadline = Date.now() + patience
  try {
    await db.backup(target, {
      progress() {
        if (Date.now() > deadline) throw new Database.SqliteError('the archive is busy', 'SQLITE_BUSY')
        return allPages
      },
    })
  } finally {
    db.close()
  }
}

/** How long others may hold the archive before the attempt is given up, in milliseconds. */
const patience = 10_000
const allPages = 0x7fffffff

/** Has the names in a folder on the disk too, where the system can do that. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
