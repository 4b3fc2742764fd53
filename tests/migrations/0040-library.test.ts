import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { WritableDb } from '../../src/store/handles.ts'
import { migrate, schemaVersion } from '../../src/store/migrate.ts'
import { articles0010 } from '../../src/store/migrations/0010-articles.ts'
import { library0040 } from '../../src/store/migrations/0040-library.ts'

function insert(number: number, status = 'draft', desk = 'محليات'): string {
  return `INSERT INTO articles (number, id, headline, status, language, kind, desk, words, characters, created_at, updated_at)
    VALUES (${number}, 'a${number}', 'عنوان', '${status}', 'ar', 'news', '${desk}', 1, 5, 0, 0);`
}

function migrated(before: string): WritableDb {
  const db = new Database(':memory:') as WritableDb
  db.pragma('foreign_keys = ON')
  migrate(db, [articles0010])
  db.exec(before)
  migrate(db, [articles0010, library0040])
  return db
}

const counts = (db: WritableDb) =>
  db
    .prepare<[], { key: string; n: number }>(
      `SELECT status || ' ' || desk AS key, n FROM article_counts WHERE n > 0 ORDER BY key`,
    )
    .all()
    .map(({ key, n }) => `${key} ${n}`)

describe('migration 40', () => {
  it('counts what is there, and has it projected anew', () => {
    const db = migrated(insert(1) + insert(2) + insert(3, 'ready'))
    expect(schemaVersion(db)).toBe(40)
    expect(counts(db)).toEqual(['draft محليات 2', 'ready محليات 1'])
    expect(db.prepare('SELECT DISTINCT projected_seq AS seq FROM articles').all()).toEqual([{ seq: -1 }])
  })

  it('keeps the counts in step with every change, and leaves templates out', () => {
    const db = migrated(insert(1) + insert(2))
    db.exec(insert(3, 'ready', 'رياضة'))
    db.exec(`UPDATE articles SET status = 'ready' WHERE number = 1; UPDATE articles SET words = 9`)
    expect(counts(db)).toEqual(['draft محليات 1', 'ready رياضة 1', 'ready محليات 1'])
    db.exec('UPDATE articles SET is_template = 1 WHERE number = 3')
    expect(counts(db)).toEqual(['draft محليات 1', 'ready محليات 1'])
    db.exec(`UPDATE articles SET desk = 'ثقافة' WHERE number = 3; DELETE FROM articles WHERE number = 2`)
    expect(counts(db)).toEqual(['ready محليات 1'])
    db.exec('UPDATE articles SET is_template = 0 WHERE number = 3')
    expect(counts(db)).toEqual(['ready ثقافة 1', 'ready محليات 1'])
  })

  it('knows of each article whether it is in the lists, in the trash or a template', () => {
    const db = migrated(insert(1) + insert(2, 'trashed'))
    db.exec(insert(3) + insert(4, 'trashed') + insert(5))
    const listed = () =>
      db
        .prepare<[], { listed: number }>('SELECT listed FROM articles ORDER BY number')
        .all()
        .map((row) => row.listed)
        .join('')
    expect(listed()).toBe('12121')
    db.exec(`UPDATE articles SET status = 'trashed' WHERE number = 1; UPDATE articles SET status = 'draft' WHERE number = 2;
      UPDATE articles SET is_template = 1 WHERE number = 5`)
    expect(listed()).toBe('21120')
  })

  it('takes names and templates away with their article', () => {
    const db = migrated(insert(1))
    db.exec(`INSERT INTO bylines VALUES (1, 'ليلى', 'ليلي'); INSERT INTO article_bylines VALUES (1, 1);
      INSERT INTO keywords VALUES (1, 'نفط', 'نفط'); INSERT INTO article_keywords VALUES (1, 1);
      INSERT INTO templates VALUES (1, 'قالب', 0)`)
    db.exec('DELETE FROM articles')
    for (const table of ['article_bylines', 'article_keywords', 'templates']) {
      expect(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()).toEqual({ n: 0 })
    }
  })

  it('answers the list from an index in its order, also far down', () => {
    const db = migrated('')
    for (const [where, order, index] of [
      ['listed = 1', 'updated_at DESC, number DESC', 'articles_by_update'],
      ["listed = 1 AND status = 'ready'", 'updated_at DESC, number DESC', 'articles_by_status'],
      ['listed = 2', 'updated_at DESC, number DESC', 'articles_by_update'],
      ['listed = 1', 'headline_key, number', 'articles_by_headline'],
      ['listed = 1', 'desk, updated_at DESC, number DESC', 'articles_by_desk'],
    ]) {
      const plan = db
        .prepare<[], { detail: string }>(
          `EXPLAIN QUERY PLAN SELECT number FROM articles WHERE ${where} ORDER BY ${order} LIMIT 9 OFFSET 9`,
        )
        .all()
        .map(({ detail }) => detail)
        .join('; ')
      expect(plan).toContain(`COVERING INDEX ${index}`)
      expect(plan).not.toContain('TEMP B-TREE')
    }
  })
})
