import { z } from 'zod'
import type { ArticleFilter, ArticleRow, ArticleSort } from '../../shared/contract/articles.ts'
import { fail } from '../../shared/failures/fail.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import { type ParsedQuery, parseQuery, wordsOf } from '../../shared/search/parseQuery.ts'
import { foldText } from '../../shared/text/foldText.ts'
import type { Condition } from '../../store/conditions.ts'
import { desksInUse } from '../../store/countsTable.ts'
import type { ReadableDb } from '../../store/handles.ts'
import {
  countRows,
  knownCount,
  listRows,
  type Place,
  placeAfter,
  type StoredRow,
  type Total,
} from '../../store/listTable.ts'
import type { Store } from '../../store/openStore.ts'
import {
  countMatches,
  type Match,
  olderRows,
  rankedHits,
  rankedRows,
  suggestRows,
} from '../../store/searchTable.ts'
import { searchExpression, unwantedExpression } from './searchExpression.ts'

export interface ListRequest extends ArticleFilter {
  query?: string | undefined
  sort?: ArticleSort | undefined
  limit: number
  cursor?: string | undefined
  offset?: number | undefined
}

export interface ListPage {
  rows: ArticleRow[]
  /** Where the next page goes on; null at the end. */
  cursor: string | null
  /** Where `isCapped`, at least so many: what only counting would tell is told by `countList`. */
  total: number
  isCapped: boolean
}

/** After a row of the list, after so many rows, or in a search after so many ranked ones or below a number. */
const cursorSchema = z.union([
  z.strictObject({ key: z.union([z.int(), z.string()]), number: z.int() }),
  z.strictObject({ offset: z.int().min(0) }),
  z.strictObject({ ranked: z.int().min(0) }),
  z.strictObject({ below: z.int(), oldestHead: z.int() }),
])
type Cursor = z.infer<typeof cursorSchema>

/** A page of articles: the newest first or as sorted, or with words to find the best match first. */
export function listArticles(store: Store, request: ListRequest): Reply<ListPage, 'cursorInvalid'> {
  const cursor = request.cursor === undefined ? null : readCursor(request.cursor)
  if (request.cursor !== undefined && cursor === null) return fail('cursorInvalid')
  const db = store.reader
  const parsed = parseQuery(request.query ?? '')
  const conditions = [...filterConditions(request), ...queryConditions(db, parsed)]
  const match = searchExpression(parsed)
  if (match !== null && request.sort === undefined) {
    return searchPage(db, { match, conditions, limit: request.limit, cursor, offset: request.offset ?? 0 })
  }
  if (match !== null) conditions.push({ field: 'match', ...match })
  const sort: ArticleSort = request.sort ?? { by: 'updated', isDescending: true }
  const place = placeOf(cursor, request.offset)
  if (place === 'wrong') return fail('cursorInvalid')
  const { limit } = request
  const rows = listRows(db, { conditions, sort, place, limit: limit + 1 })
  const last = rows[limit - 1]
  const before = place !== null && 'offset' in place ? place.offset : 0
  const next = rows.length > limit && last ? placeAfter(sort, last, before + limit) : null
  return succeed({
    rows: shown(rows.slice(0, limit)),
    cursor: next === null ? null : JSON.stringify(next),
    ...((match === null ? knownCount(db, conditions) : null) ??
      countSoFar(before, Math.min(rows.length, limit), place !== null && 'key' in place ? 'more' : next)),
  })
}

/** How many articles a list has; capped where only counting one by one would tell. */
export function countList(store: Store, request: ArticleFilter & { query: string }): Total {
  const parsed = parseQuery(request.query)
  const conditions = [...filterConditions(request), ...queryConditions(store.reader, parsed)]
  const match = searchExpression(parsed)
  return match === null ? countRows(store.reader, conditions) : countMatches(store.reader, match, conditions)
}

/** Articles whose headline has words that go on as typed; what a type-ahead shows. */
export function suggestArticles(store: Store, query: string, limit: number): ArticleRow[] {
  const match = searchExpression(parseQuery(query))
  return match === null ? [] : shown(suggestRows(store.reader, match.headline, limit))
}

interface SearchQuestion {
  match: Match
  conditions: Condition[]
  limit: number
  cursor: Cursor | null
  offset: number
}

/** The best of the newest hits, then the older ones as they come. */
function searchPage(db: ReadableDb, question: SearchQuestion): Reply<ListPage, 'cursorInvalid'> {
  const { match, conditions, limit, cursor } = question
  if (cursor !== null && !('ranked' in cursor) && !('below' in cursor)) return fail('cursorInvalid')
  const rows: StoredRow[] = []
  let next: Cursor | null = null
  let older = cursor !== null && 'below' in cursor ? cursor : null
  if (older === null) {
    const offset = cursor !== null && 'ranked' in cursor ? cursor.ranked : question.offset
    const ranked = rankedRows(db, { match, conditions, limit: limit + 1, offset })
    rows.push(...ranked.rows)
    const { hits, oldestText, oldestHead } = ranked.bounds
    if (rows.length > limit) next = { ranked: offset + limit }
    else if (hits >= rankedHits) older = { below: oldestText ?? 0, oldestHead: oldestHead ?? 0 }
  }
  if (older !== null) {
    const found = olderRows(db, { match, conditions, limit: limit + 1 - rows.length, ...older })
    const lastFound = found[limit - 1 - rows.length]
    rows.push(...found)
    if (rows.length > limit) next = lastFound ? { ...older, below: lastFound.number } : older
  }
  return succeed({
    rows: shown(rows.slice(0, limit)),
    cursor: next === null ? null : JSON.stringify(next),
    ...countSoFar(question.offset, Math.min(rows.length, limit), cursor === null ? next : 'more'),
  })
}

/** What a page itself tells of the total: all of it where it is the whole list, else that there is more. */
function countSoFar(before: number, rows: number, next: unknown): Total {
  return { total: before + rows, isCapped: next !== null }
}

/** What the filters of the screen ask for. */
export function filterConditions(filter: ArticleFilter): Condition[] {
  const { status, desk, kind, language, byline, keyword, urgency, from, to } = filter
  const conditions: Condition[] = []
  if (status !== undefined) conditions.push({ field: 'status', values: [status] })
  if (desk !== undefined) conditions.push({ field: 'desk', values: [desk] })
  if (kind !== undefined) conditions.push({ field: 'kind', values: [kind] })
  if (language !== undefined) conditions.push({ field: 'language', value: language })
  if (byline !== undefined) conditions.push({ field: 'byline', name: byline, isExact: true })
  if (keyword !== undefined) conditions.push({ field: 'keywords', name: keyword, isExact: true })
  if (urgency !== undefined) conditions.push({ field: 'urgency', ...urgency })
  if (from !== undefined || to !== undefined) {
    conditions.push({ field: 'day', from: from ?? null, before: to === undefined ? null : dayAfter(to) })
  }
  return conditions
}

/** What the operators of a query ask for, and the words that must not be there where no others are asked for. */
function queryConditions(db: ReadableDb, parsed: ParsedQuery): Condition[] {
  const conditions = parsed.filters.map((filter): Condition => {
    switch (filter.field) {
      case 'desk':
        return { field: 'desk', values: desksNamed(db, filter.name), isNot: filter.isNot }
      case 'byline':
      case 'keywords':
        return { field: filter.field, name: filter.name, isExact: false, isNot: filter.isNot }
      default:
        return filter
    }
  })
  const unwanted = unwantedExpression(parsed)
  if (unwanted !== null && searchExpression(parsed) === null) {
    conditions.push({ field: 'match', ...unwanted, isNot: true })
  }
  return conditions
}

/** The desks in use in whose name the words stand, also behind a و or ال. */
function desksNamed(db: ReadableDb, name: string): string[] {
  const wanted = wordsOf(name)
  return desksInUse(db).filter((desk) => {
    const folded = foldText(desk)
    return wanted.every((word) => folded.includes(word))
  })
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

function placeOf(cursor: Cursor | null, offset: number | undefined): Place | null | 'wrong' {
  if (cursor === null) return offset === undefined ? null : { offset }
  return 'ranked' in cursor || 'below' in cursor ? 'wrong' : cursor
}

function shown(rows: readonly StoredRow[]): ArticleRow[] {
  // Field by field: a page is read with each letter that is typed, and copying by rest and spread takes longer.
  return rows.map((row) => ({
    id: row.id,
    headline: row.headline,
    status: row.status,
    language: row.language,
    kind: row.kind,
    desk: row.desk,
    byline: namesOf(row.byline),
    keywords: namesOf(row.keywords),
    urgency: row.urgency,
    day: row.day,
    words: row.words,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  }))
}

/** The names of a JSON array of strings; most hold nothing that is written otherwise in JSON. */
function namesOf(json: string): string[] {
  if (json === '[]') return []
  return json.includes('\\') ? (JSON.parse(json) as string[]) : json.slice(2, -2).split('","')
}

function readCursor(cursor: string): Cursor | null {
  try {
    return cursorSchema.safeParse(JSON.parse(cursor)).data ?? null
  } catch {
    return null
  }
}
