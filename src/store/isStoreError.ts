import Database from 'better-sqlite3'

/** Whether what was thrown is SQLite's: a full disk, a lock, damage; and no mistake of the program. */
export function isStoreError(error: unknown): boolean {
  return error instanceof Database.SqliteError
}
