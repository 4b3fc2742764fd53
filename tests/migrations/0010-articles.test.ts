import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { WritableDb } from '../../src/store/handles.ts'
import { migrate, schemaVersion } from '../../src/store/migrate.ts'
import { articles0010 } from '../../src/store/migrations/0010-articles.ts'

function migrated(): WritableDb {
  const db = new Database(':memory:') as WritableDb
  db.pragma('foreign_keys = ON')
  migrate(db, [articles0010])
  return db
}

const article = `INSERT INTO articles (number, id, headline, status, language, kind, desk, words, characters, created_at, updated_at)
  VALUES (1, 'a', 'عنوان', 'draft', 'ar', 'news', '', 1, 5, 0, 0)`

describe('migration 10', () => {
  it('makes STRICT tables and says so in user_version', () => {
    const db = migrated()
    expect(schemaVersion(db)).toBe(10)
    const tables = db
      .prepare<[], { name: string; strict: number }>(
        `SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'`,
      )
      .all()
      .filter(({ name }) => !name.startsWith('article_search'))
    expect(tables.map(({ name }) => name).sort()).toEqual([
      'articles',
      'document_updates',
      'documents',
      'kept_documents',
      'settings',
    ])
    expect(tables.every(({ strict }) => strict === 1)).toBe(true)
  })

  it('refuses a value of another type and a second article of the same id', () => {
    const db = migrated()
    db.exec(article)
    expect(() => db.exec(article.replace('(1,', '(2,'))).toThrow(/UNIQUE/)
    expect(() => db.exec(`UPDATE articles SET words = 'many'`)).toThrow(/cannot store TEXT/)
  })

  it('takes document and updates away with their article, and refuses those of no article', () => {
    const db = migrated()
    db.exec(article)
    db.exec(
      `INSERT INTO documents VALUES (1, x'00'); INSERT INTO document_updates (article, data) VALUES (1, x'00')`,
    )
    db.exec('DELETE FROM articles')
    expect(db.prepare('SELECT count(*) AS n FROM documents').get()).toEqual({ n: 0 })
    expect(db.prepare('SELECT count(*) AS n FROM document_updates').get()).toEqual({ n: 0 })
    expect(() => db.exec(`INSERT INTO documents VALUES (7, x'00')`)).toThrow(/FOREIGN KEY/)
  })

  it('never gives the number of a removed update again, so that a projection cannot seem newer than it is', () => {
    const db = migrated()
    db.exec(article)
    const insert = db.prepare(`INSERT INTO document_updates (article, data) VALUES (1, x'00')`)
    const first = insert.run().lastInsertRowid
    db.exec('DELETE FROM document_updates')
    expect(insert.run().lastInsertRowid).toBeGreaterThan(Number(first))
  })

  it('does nothing the second time', () => {
    const db = migrated()
    db.exec(article)
    migrate(db, [articles0010])
    expect(db.prepare('SELECT count(*) AS n FROM articles').get()).toEqual({ n: 1 })
  })
})
