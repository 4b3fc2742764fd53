import { type Condition, conditionSql } from './conditions.ts'
import type { ReadableDb, WritableDb } from './handles.ts'
import { capped, countCap, rowColumns, type StoredRow, type Total } from './listTable.ts'
import { prepared } from './prepared.ts'

/** Puts an article's folded text into the search indexes, in place of what was there. */
export function indexArticle(
  db: WritableDb,
  number: number,
  folded: { headline: string; body: string },
): void {
  prepared(db, 'DELETE FROM article_search WHERE rowid = ?').run(number)
  prepared(db, 'INSERT INTO article_search (rowid, headline, body) VALUES (?, ?, ?)').run(
    number,
    folded.headline,
    folded.body,
  )
  prepared(db, 'DELETE FROM headline_search WHERE rowid = ?').run(number)
  prepared(db, 'INSERT INTO headline_search (rowid, headline) VALUES (?, ?)').run(number, folded.headline)
}

/** Takes an article out of the search indexes. */
export function unindexArticle(db: WritableDb, number: number): void {
  prepared(db, 'DELETE FROM article_search WHERE rowid = ?').run(number)
  prepared(db, 'DELETE FROM headline_search WHERE rowid = ?').run(number)
}

/** FTS5 expressions over folded words: `text` for whole articles, `headline` for headlines alone. */
export interface Match {
  text: string
  headline: string
}

/** So many of the newest hits are ranked; a word that stands in most articles would else take as long as all of them. */
export const rankedHits = 2000

/**
 * The newest hits with their rank. A match in the headline is worth more than any in the text; within each
 * the better one comes first. FTS5 gives rowids from the newest down by itself and ranks only what is taken
 * (findings.md, "Search over 100,000").
 */
const newestHits = `
  WITH heads AS MATERIALIZED (
    SELECT rowid AS number, bm25(headline_search) - 1000 AS score FROM headline_search
    WHERE headline_search MATCH ? ORDER BY rowid DESC LIMIT ${rankedHits}
  ), texts AS MATERIALIZED (
    SELECT rowid AS number, bm25(article_search, 100.0, 1.0) AS score FROM article_search
    WHERE article_search MATCH ? ORDER BY rowid DESC LIMIT ${rankedHits}
  )`

/** How far down the ranked hits go: their number in texts, and the oldest of them in texts and in headlines. */
const boundColumns = `(SELECT count(*) FROM texts) AS hits, (SELECT min(number) FROM texts) AS oldestText,
  (SELECT min(number) FROM heads) AS oldestHead`

export interface RankedBounds {
  hits: number
  oldestText: number | null
  oldestHead: number | null
}

export interface RankedQuestion {
  match: Match
  conditions: readonly Condition[]
  limit: number
  offset: number
}

/** The best hits among the newest, those with the words in their headline first, and how far down these go. */
export function rankedRows(
  db: ReadableDb,
  question: RankedQuestion,
): { rows: StoredRow[]; bounds: RankedBounds } {
  const { sql, parameters } = rankedSql(question)
  const rows = prepared<unknown[], StoredRow & RankedBounds>(db, sql).all(...parameters)
  const [first] = rows
  if (first !== undefined) return { rows, bounds: first }
  const { headline, text } = question.match
  const bounds = prepared<[string, string], RankedBounds>(db, `${newestHits} SELECT ${boundColumns}`)
  return { rows, bounds: bounds.get(headline, text) ?? { hits: 0, oldestText: null, oldestHead: null } }
}

/** The one statement that ranks; what the benchmark holds the whole service against. */
export function rankedSql({ match, conditions, limit, offset }: RankedQuestion): {
  sql: string
  parameters: (string | number)[]
} {
  const where = conditionSql(conditions)
  return {
    sql: `${newestHits}
      SELECT ${rowColumns}, ${boundColumns} FROM (
        SELECT number, min(score) AS score FROM (SELECT * FROM heads UNION ALL SELECT * FROM texts) GROUP BY number
      ) hit CROSS JOIN articles a ON a.number = hit.number
      WHERE ${where.sql} ORDER BY hit.score, a.number DESC LIMIT ? OFFSET ?`,
    parameters: [match.headline, match.text, ...where.parameters, limit, offset],
  }
}

/** Hits in texts below the number `below`, the newest first, but those whose headlines are ranked from `oldestHead` on. */
export function olderRows(
  db: ReadableDb,
  question: {
    match: Match
    conditions: readonly Condition[]
    limit: number
    below: number
    oldestHead: number
  },
): StoredRow[] {
  const { match, conditions, limit, below, oldestHead } = question
  const where = conditionSql(conditions)
  return prepared<unknown[], StoredRow>(
    db,
    `SELECT ${rowColumns} FROM article_search s CROSS JOIN articles a ON a.number = s.rowid
     WHERE article_search MATCH ? AND s.rowid < ?
       AND s.rowid NOT IN (SELECT rowid FROM headline_search WHERE headline_search MATCH ? AND rowid >= ?)
       AND ${where.sql} ORDER BY s.rowid DESC LIMIT ?`,
  ).all(match.text, below, match.headline, oldestHead, ...where.parameters, limit)
}

/** How many articles match, counted up to the cap. */
export function countMatches(db: ReadableDb, match: Match, conditions: readonly Condition[]): Total {
  const where = conditionSql(conditions)
  const inTexts = prepared<unknown[], { n: number }>(
    db,
    `SELECT count(*) AS n FROM (
       SELECT 1 FROM article_search s CROSS JOIN articles a ON a.number = s.rowid
       WHERE article_search MATCH ? AND ${where.sql} LIMIT ${countCap + 1})`,
  ).get(match.text, ...where.parameters)
  const n = inTexts?.n ?? 0
  // In headlines the same words stand, unless the last of them is only begun.
  if (n > countCap || match.headline === match.text) return capped(n)
  const inHeadlines = prepared<unknown[], { n: number }>(
    db,
    `SELECT count(*) AS n FROM (
       SELECT 1 FROM headline_search h CROSS JOIN articles a ON a.number = h.rowid
       WHERE headline_search MATCH ? AND ${where.sql}
         AND h.rowid NOT IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)
       LIMIT ${countCap + 1})`,
  ).get(match.headline, ...where.parameters, match.text)
  return capped(n + (inHeadlines?.n ?? 0))
}

/** Articles whose headline matches, the newest first. */
export function suggestRows(db: ReadableDb, headline: string, limit: number): StoredRow[] {
  return prepared<[string, number], StoredRow>(db, suggestSql).all(headline, limit)
}

/** The one statement of the type-ahead; what the benchmark holds it against. */
export const suggestSql = `SELECT ${rowColumns} FROM headline_search h CROSS JOIN articles a ON a.number = h.rowid
  WHERE headline_search MATCH ? AND a.listed = 1 ORDER BY h.rowid DESC LIMIT ?`
