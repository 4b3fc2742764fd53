import type { ReadableDb } from './handles.ts'

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

/** How many articles there are, the trash too, and how many words. */
export function countContent(db: ReadableDb): { articles: number; words: number } {
  const row = db
    .prepare<[], { articles: number; words: number | null }>(
      'SELECT count(*) AS articles, sum(words) AS words FROM articles',
    )
    .get()
  return { articles: row?.articles ?? 0, words: row?.words ?? 0 }
}
