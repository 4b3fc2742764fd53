import type { Failure, Reply } from '../../shared/rpc/failure.ts'
import type { ArticleSession } from '../editor/ArticleSession.ts'

export type OpenArticle =
  | { kind: 'none' }
  | { kind: 'opening'; id: string }
  | { kind: 'open'; id: string; session: ArticleSession; isNew: boolean }
  | { kind: 'failed'; id: string; failure: Failure }

export interface OpenArticleOptions {
  openSession(id: string): Promise<Reply<ArticleSession>>
  /** Asked where leaving an article would lose what could not be saved; true leaves it all the same. */
  askToLeave(failure: Failure): Promise<boolean>
}

/** The one article that is open. Wishes are carried out one after the other; only the last one counts. */
export interface OpenArticleStore {
  getSnapshot(): OpenArticle
  subscribe(listener: () => void): () => void
  /** Opens an article and leaves the one before, saved. Resolves to whether that is what happened. */
  open(id: string, options?: { isNew?: boolean }): Promise<boolean>
  /** Leaves the open article, saved. Resolves to false where the person chose to stay. */
  close(): Promise<boolean>
}

export function createOpenArticle({ openSession, askToLeave }: OpenArticleOptions): OpenArticleStore {
  const listeners = new Set<() => void>()
  let state: OpenArticle = { kind: 'none' }
  let lastWish = 0
  let work: Promise<unknown> = Promise.resolve()

  function become(next: OpenArticle) {
    state = next
    for (const listener of listeners) listener()
  }

  /** The session that may be left now, or null where there is none; undefined where the person chose to stay. */
  async function leavable(): Promise<ArticleSession | null | undefined> {
    if (state.kind !== 'open') return null
    const { session } = state
    const saved = await session.flush()
    if (saved.kind === 'unsaved' && !(await askToLeave(saved.failure))) return undefined
    return session
  }

  /** Takes the article off the screen first, so that nobody types into a session that is being closed. */
  async function leaveFor(next: OpenArticle): Promise<boolean> {
    const session = await leavable()
    if (session === undefined) return false
    become(next)
    await session?.close()
    return true
  }

  function afterTheOthers(step: (isLast: () => boolean) => Promise<boolean>): Promise<boolean> {
    const wish = ++lastWish
    const isLast = () => wish === lastWish
    const done = work.then(() => isLast() && step(isLast))
    work = done
    return done
  }

  return {
    getSnapshot: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    open(id, { isNew = false } = {}) {
      return afterTheOthers(async (isLast) => {
        if (state.kind === 'open' && state.id === id) return true
        if (!(await leaveFor({ kind: 'opening', id }))) return false
        if (!isLast()) return false
        const reply = await openSession(id)
        if (!reply.ok) {
          become({ kind: 'failed', id, failure: reply.error })
          return false
        }
        become({ kind: 'open', id, session: reply.value, isNew })
        return true
      })
    },
    close() {
      return afterTheOthers(() => leaveFor({ kind: 'none' }))
    },
  }
}
