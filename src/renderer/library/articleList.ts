import type { Status } from '../../shared/article/status.ts'
import type { ArticleRow } from '../../shared/contract/articles.ts'
import type { TahrirClient } from '../../shared/contract/contract.ts'
import type { Failure } from '../../shared/rpc/failure.ts'

/** What is asked of the list: words to find, and one status or all that are not in the trash. */
/** No headline is as long; what is beyond it cannot narrow the search any further. In UTF-16 units. */
const longestQuery = 1000

export interface ArticleFilter {
  query: string
  status: Status | null
}

export interface ArticleListState {
  filter: ArticleFilter
  rows: readonly ArticleRow[]
  /** How many match in all, loaded or not. */
  total: number
  hasMore: boolean
  phase: 'loading' | 'loadingMore' | 'ready' | 'failed'
  failure: Failure | null
}

/** The list of articles as far as it was scrolled, kept in step with the archive. */
export interface ArticleListStore {
  getSnapshot(): ArticleListState
  subscribe(listener: () => void): () => void
  setFilter(filter: ArticleFilter): void
  loadMore(): void
  /** Loads again as many rows as are there, so that the place in the list is kept. */
  reload(): void
}

const pageSize = 100
const largestPage = 500
const quietTime = 150

/**
 * Reads the list page by page. A change of the filter and a `listChanged` event wait for a moment of
 * quiet first; an answer that a newer question overtook is dropped. It lives as long as the client.
 */
export function createArticleList(client: TahrirClient): ArticleListStore {
  const listeners = new Set<() => void>()
  let state: ArticleListState = {
    filter: { query: '', status: null },
    rows: [],
    total: 0,
    hasMore: false,
    phase: 'loading',
    failure: null,
  }
  let cursor: string | null = null
  let question = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function become(change: Partial<ArticleListState>) {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  function ask(limit: number, from: string | null) {
    const { query, status } = state.filter
    const words = query.trim().slice(0, longestQuery)
    return client.call('articles.list', {
      limit,
      ...(words === '' ? {} : { query: words }),
      ...(status === null ? {} : { status }),
      ...(from === null ? {} : { cursor: from }),
    })
  }

  /** Reads from the beginning until `wanted` rows are there or there are no more. */
  async function readFromStart(wanted: number) {
    const asked = ++question
    const rows: ArticleRow[] = []
    let next: string | null = null
    let total = 0
    do {
      const limit = Math.min(largestPage, Math.max(pageSize, wanted - rows.length))
      const reply = await ask(limit, next)
      if (asked !== question) return
      if (!reply.ok) return become({ phase: 'failed', failure: reply.error })
      rows.push(...reply.value.rows)
      next = reply.value.cursor
      total = reply.value.total
    } while (next !== null && rows.length < wanted)
    cursor = next
    become({ rows: withoutTwins(rows), total, hasMore: next !== null, phase: 'ready', failure: null })
  }

  async function readOn(from: string) {
    const asked = ++question
    become({ phase: 'loadingMore' })
    const reply = await ask(pageSize, from)
    if (asked !== question) return
    if (!reply.ok) {
      // The list moved under the cursor: read it anew as far as it was read.
      if (reply.error.code === 'cursorInvalid') return readFromStart(state.rows.length + pageSize)
      return become({ phase: 'failed', failure: reply.error })
    }
    cursor = reply.value.cursor
    become({
      rows: withoutTwins([...state.rows, ...reply.value.rows]),
      total: reply.value.total,
      hasMore: cursor !== null,
      phase: 'ready',
      failure: null,
    })
  }

  function afterQuiet(step: () => void) {
    clearTimeout(timer)
    timer = setTimeout(step, quietTime)
  }

  const reload = () => void readFromStart(state.rows.length)
  client.on('listChanged', () => afterQuiet(reload))
  client.onConnection((isConnected) => {
    if (isConnected) reload()
  })
  void readFromStart(0)

  return {
    getSnapshot: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    setFilter(filter) {
      const isOtherStatus = filter.status !== state.filter.status
      become({ filter, ...(isOtherStatus ? { rows: [], total: 0, hasMore: false } : {}), phase: 'loading' })
      question++
      if (isOtherStatus) void readFromStart(0)
      else afterQuiet(() => void readFromStart(0))
    },
    loadMore() {
      if (state.phase === 'ready' && cursor !== null) void readOn(cursor)
    },
    reload,
  }
}

/** An article that was changed between two pages can come on both: its first place is the right one. */
function withoutTwins(rows: readonly ArticleRow[]): ArticleRow[] {
  const seen = new Set<string>()
  return rows.filter(({ id }) => {
    const isFirst = !seen.has(id)
    seen.add(id)
    return isFirst
  })
}
