import type { ArticleRow } from '../../shared/contract/articles.ts'
import type { TahrirClient } from '../../shared/contract/contract.ts'
import type { View } from '../../shared/contract/views.ts'
import type { Failure } from '../../shared/rpc/failure.ts'
import { isSearch } from './isSearch.ts'
import { defaultView } from './keptLayout.ts'

export interface ArticleListState {
  view: View
  /** The rows that were read, by their place. Those between them are read when they come into sight. */
  rows: ReadonlyMap<number, ArticleRow>
  /** How many places the list has, as far as is known. */
  count: number
  /** How many match in all; where `isCapped`, at least so many. */
  total: number
  isCapped: boolean
  phase: 'loading' | 'ready' | 'failed'
  failure: Failure | null
  /** Counts the questions, so that the list knows when to show itself from the top. */
  question: number
}

/** The list of articles where it is looked at, kept in step with the archive. */
export interface ArticleListStore {
  getSnapshot(): ArticleListState
  subscribe(listener: () => void): () => void
  setView(change: Partial<View>): void
  /** Says which places are in sight; what is not there of them is read. */
  show(first: number, last: number): void
  /** Reads all between two places, and gives it. */
  read(first: number, last: number): Promise<ArticleRow[]>
  /** Reads anew what is in sight. */
  reload(): void
}

export const pageSize = 100
const quietTime = 150
/** Rows that are kept in memory; those far from what is in sight go first. */
const mostKept = 6000
/** No headline is as long; what is beyond it cannot narrow the search any further. In UTF-16 units. */
const longestQuery = 1000

/**
 * Reads the list by pages, where it is looked at: in order of a column any page at once, in order of match
 * one after the other. A change of the query and a `listChanged` event wait for a moment of quiet; an
 * answer that a newer question overtook is dropped. It lives as long as the client.
 */
export function createArticleList(client: TahrirClient, first: View = defaultView): ArticleListStore {
  const listeners = new Set<() => void>()
  let state: ArticleListState = {
    view: first,
    rows: new Map(),
    count: 0,
    total: 0,
    isCapped: false,
    phase: 'loading',
    failure: null,
    question: 0,
  }
  let sight = { first: 0, last: 0 }
  /** Pages that are being read, and those that were read since the archive last changed. */
  let reading = new Map<number, Promise<void>>()
  let fresh = new Set<number>()
  /** In order of match: where the page after the last one goes on. */
  let cursors: (string | null)[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Whether the rows that are there still answer the question before. */
  let isNewQuestion = false
  /** What was counted of the present question. */
  let counted: { total: number; isCapped: boolean } | null = null

  function become(change: Partial<ArticleListState>) {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  const isRanked = () => isSearch(state.view.query) && state.view.sort === null

  function readPage(page: number): Promise<void> {
    const running = reading.get(page)
    if (running !== undefined) return running
    const work = readOnePage(page, state.question).finally(() => {
      if (reading.get(page) === work) reading.delete(page)
    })
    reading.set(page, work)
    return work
  }

  async function readOnePage(page: number, asked: number): Promise<void> {
    const { query, filter, sort } = state.view
    const words = query.trim() === '' ? '' : query.slice(0, longestQuery)
    if (isRanked() && page > 0 && cursors[page] === undefined) await readPage(page - 1)
    const cursor = isRanked() ? (cursors[page] ?? null) : null
    if (asked !== state.question || (isRanked() && page > 0 && cursor === null)) return
    const reply = await client.call('articles.list', {
      ...filter,
      limit: pageSize,
      ...(words === '' ? {} : { query: words }),
      ...(sort === null ? {} : { sort }),
      ...(cursor === null ? {} : { cursor }),
      ...(isRanked() || page === 0 ? {} : { offset: page * pageSize }),
    })
    if (asked !== state.question) return
    if (!reply.ok) return become({ phase: 'failed', failure: reply.error })
    const { rows: read, cursor: next, total, isCapped } = reply.value
    cursors[page + 1] = next
    fresh.add(page)
    const isKept = !isNewQuestion
    const rows = isKept ? new Map(state.rows) : new Map<number, ArticleRow>()
    isNewQuestion = false
    const start = page * pageSize
    for (let index = 0; index < pageSize; index++) {
      const row = read[index]
      if (row === undefined) rows.delete(start + index)
      else rows.set(start + index, row)
    }
    const known = start + read.length + (next === null ? 0 : pageSize)
    if (!isCapped) counted = { total, isCapped }
    else if (counted === null && page === 0) void countAll(asked)
    const sum = counted ?? { total: Math.max(known, isKept ? state.total : 0), isCapped: true }
    const count = sum.isCapped
      ? next === null
        ? known
        : Math.max(known, isKept ? state.count : 0, counted?.total ?? 0)
      : sum.total
    for (const place of rows.keys()) {
      if (place >= count || (rows.size > mostKept && isFarOff(place))) {
        rows.delete(place)
        fresh.delete(Math.floor(place / pageSize))
      }
    }
    become({ rows, count, ...sum, phase: 'ready', failure: null })
  }

  /** The rows do not wait to be counted. */
  async function countAll(asked: number): Promise<void> {
    const { query, filter } = state.view
    const reply = await client.call('articles.count', { ...filter, query: query.slice(0, longestQuery) })
    if (asked !== state.question || !reply.ok) return
    counted = reply.value
    const { total, isCapped } = reply.value
    become({ total, isCapped, count: isCapped ? Math.max(state.count, total) : total })
  }

  function isFarOff(place: number): boolean {
    return place < sight.first - mostKept / 3 || place > sight.last + mostKept / 3
  }

  async function readSight(): Promise<void> {
    const firstPage = Math.floor(sight.first / pageSize)
    const lastPage = Math.floor(Math.max(sight.first, Math.min(sight.last, state.count - 1)) / pageSize)
    for (let page = firstPage; page <= lastPage; page++) {
      if (!fresh.has(page)) await readPage(page)
    }
  }

  /** Another question: what was read answers it no longer, but stays in sight until the answer comes. */
  function askAnew({ isEmptied }: { isEmptied: boolean }) {
    reading = new Map()
    fresh = new Set()
    cursors = []
    isNewQuestion = true
    counted = null
    if (isEmptied) sight = { first: 0, last: 0 }
    become({
      question: state.question + 1,
      phase: 'loading',
      ...(isEmptied ? { rows: new Map(), count: 0, total: 0, isCapped: false } : {}),
    })
  }

  function afterQuiet(step: () => void) {
    clearTimeout(timer)
    timer = setTimeout(step, quietTime)
  }

  function reload() {
    // The first page tells the total; in order of match all others hang on it.
    reading = new Map()
    fresh = new Set()
    cursors = []
    counted = null
    become({ question: state.question })
    void (async () => {
      if (isRanked() || sight.first < pageSize) await readPage(0)
      await readSight()
    })()
  }

  client.on('listChanged', () => afterQuiet(reload))
  client.onConnection((isConnected) => {
    if (isConnected) reload()
  })
  void readPage(0)

  return {
    getSnapshot: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    setView(change) {
      const before = state.view
      const view = { ...before, ...change }
      become({ view })
      const isSame =
        view.query === before.query &&
        JSON.stringify([view.filter, view.sort]) === JSON.stringify([before.filter, before.sort])
      if (isSame) return
      // What is typed waits for the next letter; what is chosen does not.
      const isTyped =
        JSON.stringify(view.filter) === JSON.stringify(before.filter) && view.query !== before.query
      askAnew({ isEmptied: !isTyped })
      const start = () => {
        sight = { first: 0, last: 0 }
        void readPage(0)
      }
      clearTimeout(timer)
      if (isTyped) afterQuiet(start)
      else start()
    },
    show(from, to) {
      sight = { first: from, last: to }
      if (state.phase !== 'failed') void readSight()
    },
    async read(from, to) {
      for (let page = Math.floor(from / pageSize); page <= Math.floor(to / pageSize); page++) {
        const isThere = !Array.from({ length: pageSize }, (_, index) => page * pageSize + index).some(
          (place) => place >= from && place <= to && place < state.count && !state.rows.has(place),
        )
        if (!isThere) await readPage(page)
      }
      const rows: ArticleRow[] = []
      for (let place = from; place <= to; place++) {
        const row = state.rows.get(place)
        if (row !== undefined) rows.push(row)
      }
      return rows
    },
    reload,
  }
}
