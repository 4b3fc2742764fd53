import { copyFileSync, existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { ReadableDb, WritableDb } from './handles.ts'

/** Opens a backup for reading; nothing beside it is made or changed. Throws what SQLite throws. */
export function openBackup(path: string): ReadableDb {
  return new Database(path, { readonly: true, fileMustExist: true }) as ReadableDb
}

/**
 * Copies a database, with what its log still holds, and opens the copy as one file without a log. Throws what
 * SQLite and the system throw; the caller removes the copy.
 */
export function openCopy(source: string, copy: string): WritableDb {
  copyFileSync(source, copy)
  if (existsSync(`${source}-wal`)) copyFileSync(`${source}-wal`, `${copy}-wal`)
  const db = new Database(copy, { fileMustExist: true }) as WritableDb
  try {
    db.pragma('journal_mode = DELETE')
    db.pragma('foreign_keys = ON')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** All files that SQLite keeps for a database at a path. */
export const filesOfDatabase = (path: string) => [path, `${path}-wal`, `${path}-shm`, `${path}-journal`]
