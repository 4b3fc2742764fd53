import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { WritableDb } from '../../src/store/handles.ts'
import { migrate, schemaVersion } from '../../src/store/migrate.ts'
import { articles0010 } from '../../src/store/migrations/0010-articles.ts'
import { safety0070 } from '../../src/store/migrations/0070-safety.ts'

const article = (number: number, status: string) =>
  `INSERT INTO articles (number, id, headline, status, language, kind, desk, words, characters, created_at, updated_at)
   VALUES (${number}, 'a${number}', 'عنوان', '${status}', 'ar', 'news', '', 1, 5, 0, 1234)`

function oldStore(): WritableDb {
  const db = new Database(':memory:') as WritableDb
  migrate(db, [articles0010])
  return db
}

const trashedAt = (db: WritableDb, number: number) =>
  db
    .prepare<[number], { at: number | null }>('SELECT trashed_at AS at FROM articles WHERE number = ?')
    .get(number)?.at

describe('migration 70', () => {
  it('takes the last change of what is in the trash already for the time when it came there', () => {
    const db = oldStore()
    db.exec(article(1, 'trashed'))
    db.exec(article(2, 'draft'))
    migrate(db, [articles0010, safety0070])
    expect(schemaVersion(db)).toBe(70)
    expect(trashedAt(db, 1)).toBe(1234)
    expect(trashedAt(db, 2)).toBeNull()
  })

  it('notes when an article comes into the trash, whatever the way, and forgets it when it leaves', () => {
    const db = oldStore()
    migrate(db, [articles0010, safety0070])
    const start = Date.now()
    db.exec(article(1, 'draft'))
    db.exec(article(2, 'trashed'))
    db.exec(`UPDATE articles SET status = 'trashed' WHERE number = 1`)
    for (const number of [1, 2]) {
      expect(trashedAt(db, number)).toBeGreaterThanOrEqual(start - 1)
      expect(trashedAt(db, number)).toBeLessThanOrEqual(Date.now() + 1)
    }
    db.exec('UPDATE articles SET trashed_at = 5 WHERE number = 1')
    db.exec(`UPDATE articles SET status = 'trashed', headline = 'آخر' WHERE number = 1`)
    expect(trashedAt(db, 1)).toBe(5)
    db.exec(`UPDATE articles SET status = 'draft' WHERE number = 1`)
    expect(trashedAt(db, 1)).toBeNull()
  })
})
