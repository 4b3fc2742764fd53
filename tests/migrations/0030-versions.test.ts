import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { WritableDb } from '../../src/store/handles.ts'
import { migrate, schemaVersion } from '../../src/store/migrate.ts'
import { articles0010 } from '../../src/store/migrations/0010-articles.ts'
import { versions0030 } from '../../src/store/migrations/0030-versions.ts'

const article = `INSERT INTO articles (number, id, headline, status, language, kind, desk, words, characters, created_at, updated_at, projected_seq)
  VALUES (1, 'a', 'عنوان', 'draft', 'ar', 'news', '', 1, 5, 0, 0, 4)`
const version = `INSERT INTO versions (article, base, content, reason, person, status, kept_at, through_seq, words, words_added, words_removed)
  VALUES (1, NULL, x'00', 'named', 'ليلى', 'draft', 0, 4, 1, 1, 0)`

function migrated(): WritableDb {
  const db = new Database(':memory:') as WritableDb
  db.pragma('foreign_keys = ON')
  migrate(db, [articles0010])
  db.exec(article)
  migrate(db, [articles0010, versions0030])
  return db
}

const count = (db: WritableDb, table: string) => db.prepare(`SELECT count(*) AS n FROM ${table}`).get()

describe('migration 30', () => {
  it('adds STRICT tables to an archive that has articles, and keeps those', () => {
    const db = migrated()
    expect(schemaVersion(db)).toBe(30)
    const strict = db
      .prepare<[], { name: string }>(
        `SELECT name FROM pragma_table_list WHERE strict = 1 AND name IN ('versions', 'status_changes') ORDER BY name`,
      )
      .all()
    expect(strict.map(({ name }) => name)).toEqual(['status_changes', 'versions'])
    expect(db.prepare('SELECT id, versioned_seq FROM articles').get()).toEqual({ id: 'a', versioned_seq: 0 })
  })

  it('refuses a version and a step of no article, and a value of another type', () => {
    const db = migrated()
    expect(() => db.exec(version.replace('(1,', '(9,'))).toThrow(/FOREIGN KEY/)
    expect(() => db.exec(version.replace("x'00'", "'text'"))).toThrow(/cannot store TEXT/)
  })

  it('takes versions away with their article, also those that others rest on', () => {
    const db = migrated()
    db.exec(version)
    db.exec(version.replace('NULL', '1'))
    db.exec(
      `INSERT INTO status_changes (article, from_status, to_status, person, changed_at, version) VALUES (1, 'draft', 'inReview', '', 0, 2)`,
    )
    db.exec('DELETE FROM articles')
    expect(count(db, 'versions')).toEqual({ n: 0 })
    expect(count(db, 'status_changes')).toEqual({ n: 0 })
  })

  it('keeps a version that another rests on, and a step whose version is gone', () => {
    const db = migrated()
    db.exec(version)
    db.exec(version.replace('NULL', '1'))
    expect(() => db.exec('DELETE FROM versions WHERE number = 1')).toThrow(/FOREIGN KEY/)
    db.exec(
      `INSERT INTO status_changes (article, from_status, to_status, person, changed_at, version) VALUES (1, 'draft', 'inReview', '', 0, 2)`,
    )
    db.exec('DELETE FROM versions WHERE number = 2')
    expect(db.prepare('SELECT version FROM status_changes').get()).toEqual({ version: null })
  })

  it('finds what no version holds without reading every article', () => {
    const db = migrated()
    const plan = db
      .prepare<[], { detail: string }>(
        'EXPLAIN QUERY PLAN SELECT id FROM articles WHERE projected_seq > versioned_seq',
      )
      .all()
    expect(plan.map(({ detail }) => detail).join()).toContain('articles_unversioned')
  })
})
