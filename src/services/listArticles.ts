import { z } from 'zod'
import type { Status } from '../shared/article/status.ts'
import type { ArticleRow } from '../shared/contract/articles.ts'
import { fail } from '../shared/failures/fail.ts'
import { type Reply, succeed } from '../shared/rpc/failure.ts'
import { countArticles, listByUpdate, type NumberedRow } from '../store/articlesTable.ts'
import type { Store } from '../store/openStore.ts'
import { countMatches, searchArticles } from '../store/searchTable.ts'
import { searchExpression } from './searchExpression.ts'

export interface ListRequest {
  query?: string | undefined
  status?: Status | undefined
  limit: number
  cursor?: string | undefined
}

export interface ListPage {
  rows: ArticleRow[]
  /** Where the next page goes on; null at the end. */
  cursor: string | null
  total: number
}

const cursorSchema = z.union([
  z.strictObject({ updatedAt: z.int(), number: z.int() }),
  z.strictObject({ offset: z.int().min(0) }),
])

/** A page of articles: the newest first, or with a query the best match first. */
export function listArticles(store: Store, request: ListRequest): Reply<ListPage, 'cursorInvalid'> {
  const place = request.cursor === undefined ? null : readCursor(request.cursor)
  if (request.cursor !== undefined && place === null) return fail('cursorInvalid')
  const status = request.status ?? null
  const { limit } = request
  const match = request.query === undefined ? null : searchExpression(request.query)
  if (match === null) {
    if (place !== null && 'offset' in place) return fail('cursorInvalid')
    const rows = listByUpdate(store.reader, { status, place, limit: limit + 1 })
    const last = rows[limit - 1]
    const next = rows.length > limit && last ? { updatedAt: last.updatedAt, number: last.number } : null
    return page(rows.slice(0, limit), next, countArticles(store.reader, status))
  }
  if (place !== null && !('offset' in place)) return fail('cursorInvalid')
  const offset = place?.offset ?? 0
  const rows = searchArticles(store.reader, { match, status, limit: limit + 1, offset })
  const next = rows.length > limit ? { offset: offset + limit } : null
  return page(rows.slice(0, limit), next, countMatches(store.reader, match, status))
}

function page(rows: NumberedRow[], next: z.infer<typeof cursorSchema> | null, total: number) {
  return succeed({
    rows: rows.map(({ number: _, ...row }) => row),
    cursor: next === null ? null : JSON.stringify(next),
    total,
  })
}

function readCursor(cursor: string): z.infer<typeof cursorSchema> | null {
  try {
    return cursorSchema.safeParse(JSON.parse(cursor)).data ?? null
  } catch {
    return null
  }
}
