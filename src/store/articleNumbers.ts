import type { WritableDb } from './handles.ts'
import { readSetting, writeSetting } from './settingsTable.ts'

const setting = 'articles.highestNumber'

/**
 * The number of a new article, as SQL: one that no article has or has had. SQLite alone would give the number
 * of the newest one again after that was deleted for good.
 */
export const newNumber = `(SELECT 1 + max(
  coalesce((SELECT max(number) FROM articles), 0),
  coalesce((SELECT CAST(value AS INTEGER) FROM settings WHERE name = '${setting}'), 0)))`

/** Writes down the highest number that was ever given, `known` included, before its article goes. */
export function keepHighestNumber(db: WritableDb, known = 0): void {
  const present = db.prepare<[], { n: number | null }>('SELECT max(number) AS n FROM articles').get()?.n ?? 0
  const highest = Math.max(highestNumber(db), present, known)
  if (highest > 0) writeSetting(db, setting, String(highest))
}

/** The highest number that is written down; 0 where none is, or none that damage has left readable. */
export function highestNumber(db: WritableDb): number {
  const text = readSetting(db, setting) ?? ''
  return /^\d{1,12}$/.test(text) ? Number(text) : 0
}
