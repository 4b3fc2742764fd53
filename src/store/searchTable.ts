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
 * A match in the text of so much weight is worth less than any in the headline; within each the better one
 * comes first. `+ 0` keeps FTS5 from ranking all hits by itself (findings.md, "Search over 100,000").
 */
const rankedNumbers = `
  SELECT rowid AS number, min(score) AS score FROM (
    SELECT rowid, bm25(headline_search) - 1000 AS score FROM headline_search
      WHERE headline_search MATCH ? AND rowid >= ?
    UNION ALL
    SELECT rowid, bm25(article_search) + 0 AS score FROM article_search
      WHERE article_search MATCH ? AND rowid >= ?
  ) GROUP BY rowid`

/** The oldest hits that are ranked, by number, in either index. */
export type RankedFrom = Record<keyof Match, number>

export function rankedFrom(db: ReadableDb, match: Match): RankedFrom {
  const oldest = (table: string, expression: string) =>
    prepared<[string, number], { number: number }>(
      db,
      `SELECT rowid AS number FROM ${table} WHERE ${table} MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?`,
    ).get(expression, rankedHits - 1)?.number ?? 0
  return { text: oldest('article_search', match.text), headline: oldest('headline_search', match.headline) }
}

export interface RankedQuestion {
  match: Match
  conditions: readonly Condition[]
  limit: number
  offset: number
}

/** The best hits among the newest, those with the words in their headline first. */
export function rankedRows(db: ReadableDb, question: RankedQuestion): StoredRow[] {
  const { sql, parameters } = rankedSql(question, rankedFrom(db, question.match))
  return prepared<unknown[], StoredRow>(db, sql).all(...parameters)
}

export function rankedSql(
  { match, conditions, limit, offset }: RankedQuestion,
  from: RankedFrom,
): { sql: string; parameters: (string | number)[] } {
  const where = conditionSql(conditions)
  return {
    sql: `SELECT ${rowColumns} FROM (${rankedNumbers}) hit CROSS JOIN articles a ON a.number = hit.number
      WHERE ${where.sql} ORDER BY hit.score, a.number DESC LIMIT ? OFFSET ?`,
    parameters: [match.headline, from.headline, match.text, from.text, ...where.parameters, limit, offset],
  }
}

/** Hits in the text that are older than those that are ranked, the newest first, below the number `below`. */
export function olderRows(
  db: ReadableDb,
  question: { match: Match; conditions: readonly Condition[]; limit: number; below: number | null },
): StoredRow[] {
  const { match, conditions, limit, below } = question
  const from = rankedFrom(db, match)
  if (from.text === 0) return []
  const where = conditionSql(conditions)
  return prepared<unknown[], StoredRow>(
    db,
    `SELECT ${rowColumns} FROM article_search s CROSS JOIN articles a ON a.number = s.rowid
     WHERE article_search MATCH ? AND s.rowid < ?
       AND s.rowid NOT IN (SELECT rowid FROM headline_search WHERE headline_search MATCH ? AND rowid >= ?)
       AND ${where.sql} ORDER BY s.rowid DESC LIMIT ?`,
  ).all(
    match.text,
    Math.min(below ?? from.text, from.text),
    match.headline,
    from.headline,
    ...where.parameters,
    limit,
  )
}

/** How many articles match, counted up to the cap. */
export function countMatches(db: ReadableDb, match: Match, conditions: readonly Condition[]): Total {
  const where = conditionSql(conditions)
  const row = prepared<unknown[], { n: number }>(
    db,
    `SELECT count(*) AS n FROM (
       SELECT a.number FROM article_search s CROSS JOIN articles a ON a.number = s.rowid
         WHERE article_search MATCH ? AND ${where.sql}
       UNION
       SELECT a.number FROM headline_search h CROSS JOIN articles a ON a.number = h.rowid
         WHERE headline_search MATCH ? AND ${where.sql}
       LIMIT ${countCap + 1})`,
  ).get(match.text, ...where.parameters, match.headline, ...where.parameters)
  return capped(row?.n ?? 0)
}

/** Articles whose headline matches, the newest first. */
export function suggestRows(db: ReadableDb, headline: string, limit: number): StoredRow[] {
  return prepared<[string, number], StoredRow>(db, suggestSql).all(headline, limit)
}

/** The one statement of the type-ahead; what the benchmark holds it against. */
export const suggestSql = `SELECT ${rowColumns} FROM headline_search h CROSS JOIN articles a ON a.number = h.rowid
  WHERE headline_search MATCH ? AND a.listed = 1 ORDER BY h.rowid DESC LIMIT ?`
