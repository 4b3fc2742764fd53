import Database from 'better-sqlite3'
import type { ReadableDb, WritableDb } from './handles.ts'
import { migrate } from './migrate.ts'

/** What SQLite finds wrong in a database, a line each and at most a hundred; none where it is whole. */
export function checkDatabase(db: ReadableDb): string[] {
  const lines = (db.pragma('integrity_check(100)') as { integrity_check: string }[])
    .map(({ integrity_check }) => integrity_check)
    .filter((line) => line !== 'ok')
  const orphans = db
    .prepare<[], { table: string }>('SELECT DISTINCT "table" FROM pragma_foreign_key_check')
    .all()
    .map(({ table }) => `rows of ${table} belong to nothing`)
  return [...lines, ...orphans]
}

/** How much SQLite's quicker check, which leaves the indexes out, finds wrong; at most a hundred. */
export function countFaults(db: ReadableDb): number {
  const lines = db.pragma('quick_check(100)') as { quick_check: string }[]
  return lines.filter(({ quick_check }) => quick_check !== 'ok').length
}

/** How many articles there are, the trash too, and how many words. */
export function countContent(db: ReadableDb): { articles: number; words: number } {
  const row = db
    .prepare<[], { articles: number; words: number | null }>(
      'SELECT count(*) AS articles, sum(words) AS words FROM articles',
    )
    .get()
  return { articles: row?.articles ?? 0, words: row?.words ?? 0 }
}

/**
 * Whether tables, indexes and triggers are those that the migrations make. Damage within their definitions is
 * none that SQLite's own check can see.
 */
export function hasExpectedTables(db: ReadableDb): boolean {
  const fresh = new Database(':memory:') as WritableDb
  try {
    migrate(fresh)
    return definitionsOf(db) === definitionsOf(fresh)
  } finally {
    fresh.close()
  }
}

function definitionsOf(db: ReadableDb): string {
  const rows = db
    .prepare(
      "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY name",
    )
    .all()
  return JSON.stringify(rows)
}
