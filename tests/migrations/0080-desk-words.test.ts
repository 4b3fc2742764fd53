import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { WritableDb } from '../../src/store/handles.ts'
import { migrate, schemaVersion } from '../../src/store/migrate.ts'
import { articles0010 } from '../../src/store/migrations/0010-articles.ts'
import { deskWords0080 } from '../../src/store/migrations/0080-desk-words.ts'

describe('migration 80', () => {
  it('makes room for the words of the desk, each once', () => {
    const db = new Database(':memory:') as WritableDb
    migrate(db, [articles0010, deskWords0080])
    expect(schemaVersion(db)).toBe(80)
    const insert = db.prepare('INSERT INTO desk_words (word) VALUES (?)')
    insert.run('بوكروفسك')
    expect(() => insert.run('بوكروفسك')).toThrow(/UNIQUE/)
  })
})
