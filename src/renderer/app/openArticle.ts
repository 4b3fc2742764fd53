import type { Failure, Reply } from '../../shared/rpc/failure.ts'
import type { ArticleSession } from '../editor/ArticleSession.ts'
import { headlineOfSession } from './tabs/headlineOfSession.ts'

/** An article that has a tab. */
export type Tab =
  /** It was open before the page was loaded again, and is opened when somebody goes to it. */
  | { kind: 'resting'; id: string; headline: string }
  | { kind: 'opening'; id: string }
  /** `find` is what a search has found in it, to be gone to when it is shown; an object, so that the same asked again is another. */
  | { kind: 'open'; id: string; session: ArticleSession; isNew: boolean; find: { query: string } | null }
  | { kind: 'failed'; id: string; failure: Failure }

/** The article in front; `resting` only for the moment before it is opened. */
export type OpenArticle = { kind: 'none' } | Exclude<Tab, { kind: 'resting' }>

export interface OpenArticleOptions {
  openSession(id: string): Promise<Reply<ArticleSession>>
  /** Asked where closing an article would lose what could not be saved; true closes it all the same. */
  askToLeave(failure: Failure): Promise<boolean>
  /** The tabs that there were before the page was loaded again. */
  kept?: readonly { id: string; headline: string }[]
}

/**
 * The articles that are open, each in its tab with its session, and the one in front. Wishes for the front
 * are carried out one after the other; only the last one counts.
 */
export interface OpenArticleStore {
  /** The article in front. */
  getSnapshot(): OpenArticle
  getTabs(): readonly Tab[]
  subscribe(listener: () => void): () => void
  /** Brings an article to the front, in a new tab where it has none. Resolves to whether that is what happened. */
  open(id: string, options?: { isNew?: boolean; find?: string }): Promise<boolean>
  /** Brings the tab to the front that stands so many places after (or before) the one in front, around the ends. */
  step(places: number): Promise<boolean>
  /** Leaves no article in front; the tabs stay. */
  leave(): Promise<boolean>
  /** Closes a tab, saved: that in front, or that of `id`. Resolves to false where the person chose to keep it. */
  close(id?: string): Promise<boolean>
  /** Sends what waits in any tab; resolves when it is saved or has failed. */
  flushAll(): Promise<void>
  /**
   * Another archive stands in the place of the one that was open: opens every tab anew and gives up what its
   * session had. Resolves to whether there was any.
   */
  reopenAll(): Promise<boolean>
  /** These articles are gone: their tabs close without saving. Resolves to whether there was any. */
  dropAll(ids: readonly string[]): Promise<boolean>
}

export function createOpenArticle({
  openSession,
  askToLeave,
  kept = [],
}: OpenArticleOptions): OpenArticleStore {
  const listeners = new Set<() => void>()
  let tabs: readonly Tab[] = kept.map(({ id, headline }) => ({ kind: 'resting', id, headline }))
  let front: OpenArticle = { kind: 'none' }
  let lastWish = 0
  let work: Promise<unknown> = Promise.resolve()

  /** What failed to open keeps its tab only as long as it is in front. */
  function become(nextTabs: readonly Tab[], frontId: string | null) {
    tabs = nextTabs.filter((tab) => tab.kind !== 'failed' || tab.id === frontId)
    const tab = tabs.find(({ id }) => id === frontId)
    front = tab === undefined || tab.kind === 'resting' ? { kind: 'none' } : tab
    for (const listener of listeners) listener()
  }

  function put(tab: Tab): readonly Tab[] {
    if (tabs.some(({ id }) => id === tab.id)) return tabs.map((each) => (each.id === tab.id ? tab : each))
    return [...tabs, tab]
  }

  async function bringToFront(id: string, isNew: boolean, find: string | null = null): Promise<boolean> {
    const opened = tabs.find((tab) => tab.id === id)
    const place = find === null ? null : { query: find }
    if (opened?.kind === 'open') {
      become(place === null ? tabs : put({ ...opened, find: place }), id)
      return true
    }
    become(put({ kind: 'opening', id }), id)
    const reply = await openSession(id)
    const tab: Tab = reply.ok
      ? { kind: 'open', id, session: reply.value, isNew, find: place }
      : { kind: 'failed', id, failure: reply.error }
    become(put(tab), id)
    return reply.ok
  }

  function afterTheOthers(step: () => Promise<boolean>): Promise<boolean> {
    const done = work.then(step)
    // One that fails by a mistake of the program does not stop those after it.
    work = done.catch(() => false)
    return done
  }

  function wish(step: () => Promise<boolean>): Promise<boolean> {
    const own = ++lastWish
    return afterTheOthers(async () => own === lastWish && step())
  }

  async function closeTab(id: string): Promise<boolean> {
    const place = tabs.findIndex((each) => each.id === id)
    const tab = tabs[place]
    if (tab === undefined) return true
    const session = tab.kind === 'open' ? tab.session : null
    let isGivenUp = false
    if (session) {
      const saved = await session.flush()
      if (saved.kind === 'unsaved') {
        isGivenUp = await askToLeave(saved.failure)
        if (!isGivenUp) return false
      }
    }
    // It goes off the screen first, so that nobody types into a session that is being closed.
    const rest = tabs.filter((each) => each !== tab)
    const frontId = front.kind === 'none' ? null : front.id
    const next = frontId === id ? (rest[place] ?? rest.at(-1)) : undefined
    become(rest, next?.kind === 'open' ? next.id : frontId === id ? null : frontId)
    if (next?.kind === 'resting') await bringToFront(next.id, false)
    const last = await session?.close()
    if (session === null || last?.kind !== 'unsaved') return true
    // Something was typed while it was being saved, or the person has said that it may go.
    if (isGivenUp || (await askToLeave(last.failure))) {
      session.dispose()
      return true
    }
    become([...tabs, tab], id)
    return false
  }

  return {
    getSnapshot: () => front,
    getTabs: () => tabs,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    open: (id, { isNew = false, find } = {}) => wish(() => bringToFront(id, isNew, find ?? null)),
    step(places) {
      return afterTheOthers(async () => {
        const place = tabs.findIndex(({ id }) => front.kind !== 'none' && id === front.id)
        const start = place === -1 && places < 0 ? 0 : place
        const next = tabs[(start + places + tabs.length) % tabs.length]
        return next !== undefined && bringToFront(next.id, false)
      })
    },
    leave() {
      return wish(async () => {
        become(tabs, null)
        return true
      })
    },
    async flushAll() {
      await Promise.all(tabs.map((tab) => (tab.kind === 'open' ? tab.session.flush() : null)))
    },
    reopenAll() {
      return afterTheOthers(async () => {
        const frontId = front.kind === 'none' ? null : front.id
        const gone = tabs.flatMap((tab) => (tab.kind === 'open' ? [tab.session] : []))
        become(
          tabs.map((tab) =>
            tab.kind === 'open'
              ? { kind: 'resting', id: tab.id, headline: headlineOfSession(tab.session) }
              : tab,
          ),
          null,
        )
        for (const session of gone) session.dispose()
        if (frontId !== null) await bringToFront(frontId, false)
        return gone.length > 0
      })
    },
    dropAll(ids) {
      return afterTheOthers(async () => {
        const gone = tabs.filter((tab) => ids.includes(tab.id))
        const frontId = front.kind === 'none' || ids.includes(front.id) ? null : front.id
        become(
          tabs.filter((tab) => !ids.includes(tab.id)),
          frontId,
        )
        for (const tab of gone) if (tab.kind === 'open') tab.session.dispose()
        return gone.length > 0
      })
    },
    close(id) {
      return afterTheOthers(async () => {
        const closed = id ?? (front.kind === 'none' ? null : front.id)
        return closed === null || closeTab(closed)
      })
    },
  }
}
