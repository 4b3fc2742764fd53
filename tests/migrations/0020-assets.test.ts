import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { WritableDb } from '../../src/store/handles.ts'
import { migrate, schemaVersion } from '../../src/store/migrate.ts'
import { articles0010 } from '../../src/store/migrations/0010-articles.ts'
import { assets0020 } from '../../src/store/migrations/0020-assets.ts'

/** A database as the version before left it, with an article in it, brought to version 20. */
function migrated(): WritableDb {
  const db = new Database(':memory:') as WritableDb
  db.pragma('foreign_keys = ON')
  migrate(db, [articles0010])
  db.exec(
    `INSERT INTO articles (number, id, headline, status, language, kind, desk, words, characters, created_at, updated_at)
     VALUES (1, 'a', 'عنوان', 'draft', 'ar', 'news', '', 1, 5, 0, 0)`,
  )
  migrate(db, [articles0010, assets0020])
  return db
}

const insert = (id: string, original: string | null = null) =>
  `INSERT INTO assets (id, media_type, width, height, size, original, created_at, bytes)
   VALUES ('sha256:${id}', 'image/png', 1, 1, 1, ${original === null ? 'NULL' : `'sha256:${original}'`}, 0, x'00')`

describe('migration 20', () => {
  it('adds two STRICT tables, says so in user_version, and leaves the articles as they were', () => {
    const db = migrated()
    expect(schemaVersion(db)).toBe(20)
    const strict = db
      .prepare<[], { name: string; strict: number }>(
        `SELECT name, strict FROM pragma_table_list WHERE name LIKE 'asset%' ORDER BY name`,
      )
      .all()
    expect(strict).toEqual([
      { name: 'asset_uses', strict: 1 },
      { name: 'assets', strict: 1 },
    ])
    expect(db.prepare('SELECT id, headline FROM articles').all()).toEqual([{ id: 'a', headline: 'عنوان' }])
  })

  it('takes an image once, and only one that is named by its content', () => {
    const db = migrated()
    db.exec(insert('one'))
    expect(() => db.exec(insert('one'))).toThrow(/UNIQUE/)
    expect(() => db.exec(insert('one').replace('sha256:', 'photo.png'))).toThrow(/CHECK/)
    expect(() => db.exec(insert('two', 'none'))).toThrow(/FOREIGN KEY/)
  })

  it('forgets a use with its article and with its image, and an original with what it was', () => {
    const db = migrated()
    db.exec(`${insert('large')}; ${insert('small', 'large')}`)
    db.exec(`INSERT INTO asset_uses VALUES ('sha256:small', 1), ('sha256:large', 1)`)
    db.exec(`DELETE FROM assets WHERE id = 'sha256:large'`)
    expect(db.prepare('SELECT id, original FROM assets').all()).toEqual([
      { id: 'sha256:small', original: null },
    ])
    db.exec('DELETE FROM articles')
    expect(db.prepare('SELECT count(*) AS n FROM asset_uses').get()).toEqual({ n: 0 })
    expect(db.prepare('SELECT count(*) AS n FROM assets').get()).toEqual({ n: 1 })
  })
})
