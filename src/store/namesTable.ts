import { foldText } from '../shared/text/foldText.ts'
import type { ReadableDb, WritableDb } from './handles.ts'
import { prepared } from './prepared.ts'

/** Fields of an article that hold several names, each with a table of names and one of who has them. */
const tables = {
  byline: { names: 'bylines', articles: 'article_bylines' },
  keywords: { names: 'keywords', articles: 'article_keywords' },
} as const
export type NamesField = keyof typeof tables

const columns = { byline: 'byline', keywords: 'keyword' } as const

/** Puts an article's names into the tables that they are found by, in place of those that were there. */
export function writeNames(
  db: WritableDb,
  article: number,
  names: Record<NamesField, readonly string[]>,
): void {
  for (const field of ['byline', 'keywords'] as const) {
    const { names: table, articles } = tables[field]
    const wanted = new Set(names[field].filter((name) => name.trim() !== ''))
    const present = prepared<[number], { name: string; number: number }>(
      db,
      `SELECT n.name, n.number FROM ${articles} a JOIN ${table} n ON n.number = a.${columns[field]} WHERE a.article = ?`,
    ).all(article)
    for (const { name, number } of present) {
      if (wanted.delete(name)) continue
      prepared(db, `DELETE FROM ${articles} WHERE ${columns[field]} = ? AND article = ?`).run(number, article)
    }
    for (const name of wanted) {
      prepared(db, `INSERT INTO ${articles} VALUES (?, ?)`).run(numberOf(db, table, name), article)
    }
  }
}

function numberOf(db: WritableDb, table: string, name: string): number {
  const row = prepared<[string], { number: number }>(db, `SELECT number FROM ${table} WHERE name = ?`).get(
    name,
  )
  if (row !== undefined) return row.number
  const insert = prepared(db, `INSERT INTO ${table} (name, folded) VALUES (?, ?)`)
  return Number(insert.run(name, foldText(name)).lastInsertRowid)
}

export interface NameCount {
  name: string
  /** How many articles have it. */
  count: number
}

/** Names in use whose words begin with the folded words of `typed`, those that most articles have first. */
export function completeNames(db: ReadableDb, field: NamesField, typed: string, limit: number): NameCount[] {
  const { names, articles } = tables[field]
  const words = wordsOf(typed)
  const condition = words.map(() => nameCondition).join(' AND ') || '1'
  return prepared<unknown[], NameCount>(
    db,
    `SELECT name, count FROM (
       SELECT n.name, (SELECT count(*) FROM ${articles} a WHERE a.${columns[field]} = n.number) AS count
       FROM ${names} n WHERE ${condition}
     ) WHERE count > 0 ORDER BY count DESC, name LIMIT ?`,
  ).all(...words.map(wordPattern), limit)
}

/**
 * The SQL of "the article is one that has such a name", for an article `a`, with its parameters. Exact, it
 * is the name as written; else every word of it begins a word of the name, folded.
 */
export function hasName(
  field: NamesField,
  name: string,
  isExact: boolean,
): { sql: string; parameters: string[] } {
  const { names, articles } = tables[field]
  const words = wordsOf(name)
  const condition = isExact ? 'n.name = ?' : words.map(() => nameCondition).join(' AND ') || '0'
  return {
    sql: `a.number IN (SELECT x.article FROM ${names} n JOIN ${articles} x ON x.${columns[field]} = n.number
      WHERE ${condition})`,
    parameters: isExact ? [name] : words.map(wordPattern),
  }
}

const nameCondition = `(' ' || n.folded) GLOB ?`

function wordsOf(typed: string): string[] {
  return foldText(typed).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

/** A word of a name begins so. Words hold letters and digits alone, so nothing in them is a pattern. */
function wordPattern(word: string): string {
  return `* ${word}*`
}
