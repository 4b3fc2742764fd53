import type { ArticleRow, ArticleSort, SortField } from '../shared/contract/articles.ts'
import { asksForTrash, type Condition, conditionSql, onePart } from './conditions.ts'
import type { ReadableDb } from './handles.ts'
import { prepared } from './prepared.ts'

/** A row as the store gives it: names as JSON, and the number that the other tables go by. */
export interface StoredRow extends Omit<ArticleRow, 'byline' | 'keywords'> {
  number: number
  byline: string
  keywords: string
}

export const rowColumns = `a.number, a.id, a.headline, a.status, a.language, a.kind, a.desk, a.byline, a.keywords,
  a.urgency, a.day, a.words, a.created_at AS createdAt, a.updated_at AS updatedAt`

/** What has few values is sorted within each by its last change, the newest first. */
const grouped: readonly SortField[] = ['status', 'desk', 'kind', 'language', 'urgency']

const sortColumns: Record<SortField, string> = {
  updated: 'a.updated_at',
  created: 'a.created_at',
  day: 'a.day',
  headline: 'a.headline_key',
  words: 'a.words',
  byline: 'a.byline',
  status: 'a.status',
  desk: 'a.desk',
  kind: 'a.kind',
  language: 'a.language',
  urgency: 'a.urgency',
}

/** A place in a list: after a row, or after so many rows. */
export type Place = { key: string | number; number: number } | { offset: number }

export interface ListQuestion {
  conditions: readonly Condition[]
  sort: ArticleSort
  place: Place | null
  limit: number
}

/** Rows of the list, in order, from a place on. */
export function listRows(db: ReadableDb, question: ListQuestion): StoredRow[] {
  const { sql, parameters } = listSql(question)
  return prepared<unknown[], StoredRow>(db, sql).all(...parameters)
}

/** The one statement that answers a question; what the benchmark holds the whole service against. */
export function listSql({ conditions, sort, place, limit }: ListQuestion): {
  sql: string
  parameters: (string | number)[]
} {
  const where = conditionSql(conditions)
  const order = orderOf(sort)
  if (place !== null && 'offset' in place && place.offset > 0) {
    // The places before are counted in an index; only the rows that are shown are read.
    const numbers = `SELECT a.number FROM articles a WHERE ${where.sql} ORDER BY ${order} LIMIT ? OFFSET ?`
    return {
      sql: `SELECT ${rowColumns} FROM articles a WHERE a.number IN (${numbers}) ORDER BY ${order}`,
      parameters: [...where.parameters, limit, place.offset],
    }
  }
  const isAfter = place !== null && 'key' in place
  const after = isAfter
    ? `AND (${sortColumns[sort.by]}, a.number) ${sort.isDescending ? '<' : '>'} (?, ?)`
    : ''
  return {
    sql: `SELECT ${rowColumns} FROM articles a WHERE ${where.sql} ${after} ORDER BY ${order} LIMIT ?`,
    parameters: [...where.parameters, ...(isAfter ? [place.key, place.number] : []), limit],
  }
}

function orderOf({ by, isDescending }: ArticleSort): string {
  const direction = isDescending ? 'DESC' : 'ASC'
  return grouped.includes(by)
    ? `${sortColumns[by]} ${direction}, a.updated_at DESC, a.number DESC`
    : `${sortColumns[by]} ${direction}, a.number ${direction}`
}

/** The place after the last row of a page that began `offset` rows from the top. */
export function placeAfter(sort: ArticleSort, last: StoredRow, offset: number): Place {
  switch (sort.by) {
    case 'updated':
      return { key: last.updatedAt, number: last.number }
    case 'created':
      return { key: last.createdAt, number: last.number }
    case 'day':
      return { key: last.day, number: last.number }
    case 'words':
      return { key: last.words, number: last.number }
    case 'byline':
      return { key: last.byline, number: last.number }
    default:
      return { offset }
  }
}

/** A total; capped, there are more. */
export interface Total {
  total: number
  isCapped: boolean
}

/** What is counted one by one is counted no further: nobody reads that far, and each row of it takes time. */
export const countCap = 1000

/** How many articles a list has, where the counts that the store keeps tell it; else null. */
export function knownCount(db: ReadableDb, conditions: readonly Condition[]): Total | null {
  if (!conditions.every(isCounted)) return null
  const key = JSON.stringify(conditions)
  const state = stateOf(db)
  let kept = known.get(db)
  if (kept?.state !== state) {
    kept = { state, totals: new Map() }
    known.set(db, kept)
  }
  const before = kept.totals.get(key)
  if (before !== undefined) return before
  const total = { total: sumOf(db, conditions), isCapped: false }
  kept.totals.set(key, total)
  return total
}

/** Totals that were read since the store last changed. */
const known = new WeakMap<ReadableDb, { state: string; totals: Map<string, Total> }>()

/** Another text for each state of the store, whether this connection changed it or another. */
function stateOf(db: ReadableDb): string {
  const own = prepared<[], { n: number }>(db, 'SELECT total_changes() AS n').get()
  const others = prepared<[], { data_version: number }>(db, 'PRAGMA data_version').get()
  return `${own?.n} ${others?.data_version}`
}

function sumOf(db: ReadableDb, conditions: readonly Condition[]): number {
  const parts = asksForTrash(conditions) ? ['1'] : [`a.status <> 'trashed'`]
  const parameters: (string | number)[] = []
  for (const condition of conditions) {
    const part = onePart(condition)
    parts.push(part.sql)
    parameters.push(...part.parameters)
  }
  const row = prepared<unknown[], { n: number | null }>(
    db,
    `SELECT sum(a.n) AS n FROM article_counts a WHERE ${parts.join(' AND ')}`,
  ).get(...parameters)
  return row?.n ?? 0
}

/** How many articles a list has: as the store knows, or counted up to the cap. */
export function countRows(db: ReadableDb, conditions: readonly Condition[]): Total {
  const known = knownCount(db, conditions)
  if (known !== null) return known
  const { sql, parameters } = conditionSql(conditions)
  const row = prepared<unknown[], { n: number }>(
    db,
    `SELECT count(*) AS n FROM (SELECT 1 FROM articles a WHERE ${sql} LIMIT ${countCap + 1})`,
  ).get(...parameters)
  return capped(row?.n ?? 0)
}

export function capped(counted: number): Total {
  return { total: Math.min(counted, countCap), isCapped: counted > countCap }
}

function isCounted({ field }: Condition): boolean {
  return field === 'status' || field === 'desk' || field === 'kind' || field === 'language'
}
