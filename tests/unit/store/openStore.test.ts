import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dataFolder } from '../../../src/store/dataFolder.ts'
import type { WritableDb } from '../../../src/store/handles.ts'
import { migrate, schemaVersion } from '../../../src/store/migrate.ts'
import { databaseName, openStore } from '../../../src/store/openStore.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tahrir-store-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('opening the store', () => {
  it('makes the folder and a database that is written through to the disk', () => {
    const opened = openStore(join(folder, 'new', 'folder'))
    expect(opened.ok).toBe(true)
    if (!opened.ok) return
    expect(opened.value.reader.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(opened.value.reader.pragma('synchronous', { simple: true })).toBe(2)
    expect(opened.value.reader.pragma('foreign_keys', { simple: true })).toBe(1)
    opened.value.close()
  })

  it('refuses a database of a newer program and leaves every byte of it as it is', () => {
    const path = join(folder, databaseName)
    const newer = new Database(path)
    newer.exec('CREATE TABLE things (name TEXT) STRICT; PRAGMA user_version = 99999')
    newer.close()
    const before = readFileSync(path)
    const opened = openStore(folder)
    expect(opened).toMatchObject({ ok: false, error: { code: 'storeNewer' } })
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('says that a file that is no database cannot be opened, and leaves it', () => {
    const path = join(folder, databaseName)
    writeFileSync(path, 'This is not a database. '.repeat(100))
    expect(openStore(folder)).toMatchObject({ ok: false, error: { code: 'storeUnreadable' } })
    expect(readFileSync(path, 'utf8')).toContain('This is not a database.')
  })

  it('undoes a migration that fails, and keeps those before it', () => {
    const db = new Database(':memory:') as WritableDb
    const steps = [
      { version: 1, sql: 'CREATE TABLE a (x) ' },
      { version: 2, sql: 'CREATE TABLE b (x); SELECT nonsense' },
    ]
    expect(() => migrate(db, steps)).toThrow()
    expect(schemaVersion(db)).toBe(1)
    expect(db.prepare(`SELECT name FROM sqlite_master`).all()).toEqual([{ name: 'a' }])
  })
})

describe('the data folder', () => {
  it('is what TAHRIR_DATA says, else the place of the system', () => {
    expect(dataFolder({ TAHRIR_DATA: folder })).toBe(folder)
    expect(dataFolder({})).toMatch(/tahrir/i)
  })
})
