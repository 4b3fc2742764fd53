import type { ArticleRow } from '../shared/contract/articles.ts'
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

export const sortFields = [
  'updated',
  'created',
  'day',
  'headline',
  'words',
  'byline',
  'status',
  'desk',
  'kind',
  'language',
  'urgency',
] as const
export type SortField = (typeof sortFields)[number]

export interface Sort {
  by: SortField
  isDescending: boolean
}

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
  sort: Sort
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

function orderOf({ by, isDescending }: Sort): string {
  const direction = isDescending ? 'DESC' : 'ASC'
  return grouped.includes(by)
    ? `${sortColumns[by]} ${direction}, a.updated_at DESC, a.number DESC`
    : `${sortColumns[by]} ${direction}, a.number ${direction}`
}

/** The place after the last row of a page that began `offset` rows from the top. */
export function placeAfter(sort: Sort, last: StoredRow, offset: number): Place {
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

/** How many articles a list has. Read from the counts that the store keeps where they tell it, else counted up to the cap. */
export function countRows(db: ReadableDb, conditions: readonly Condition[]): Total {
  if (conditions.every(isCounted)) {
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
    return { total: row?.n ?? 0, isCapped: false }
  }
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
