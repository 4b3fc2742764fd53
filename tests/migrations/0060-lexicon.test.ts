import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { WritableDb } from '../../src/store/handles.ts'
import { migrate, schemaVersion } from '../../src/store/migrate.ts'
import { articles0010 } from '../../src/store/migrations/0010-articles.ts'
import { lexicon0060 } from '../../src/store/migrations/0060-lexicon.ts'

describe('migration 60', () => {
  it('makes room for the lexicon, each spelling once in a language', () => {
    const db = new Database(':memory:') as WritableDb
    migrate(db, [articles0010, lexicon0060])
    expect(schemaVersion(db)).toBe(60)
    const insert = db.prepare(
      "INSERT INTO lexicon (approved, variants, note, language, kind, source) VALUES (?, '[]', '', ?, 'place', '')",
    )
    insert.run('بيونج يانج', 'ar')
    insert.run('بيونج يانج', 'ar-EG')
    expect(() => insert.run('بيونج يانج', 'ar')).toThrow(/UNIQUE/)
  })
})
