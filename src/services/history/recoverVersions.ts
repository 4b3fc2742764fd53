import { succeed } from '../../shared/rpc/failure.ts'
import { findArticle } from '../../store/articlesTable.ts'
import type { Store } from '../../store/openStore.ts'
import { isVersioned, listVersions, unversionedArticles } from '../../store/versionsTable.ts'
import type { LiveArticle } from '../live/LiveArticle.ts'
import { storeReply } from '../storeReply.ts'
import type { Restoring } from './restoreVersion.ts'

/**
 * Keeps versions of what was edited in sessions that had no end, since the program was killed: one article
 * after the other, so that the windows need not wait. Stops when the returned function is called.
 */
export function recoverVersions({ store, live, keeper }: Restoring): () => void {
  const found = storeReply(() => succeed(unversionedArticles(store.reader)))
  const waiting = found.ok ? found.value : []
  let next: NodeJS.Immediate | undefined
  const step = () => {
    const article = waiting.shift()
    if (article === undefined) return
    // It may have been opened and edited by now, and its version kept.
    const isKept = storeReply(() => {
      const row = findArticle(store.reader, article.id)
      return succeed(row === null || isVersioned(store.reader, row.number))
    })
    if (!isKept.ok || !isKept.value)
      live.use(article.id, (open) => keeper.recover(open, lastKnownTime(store, open, article.updatedAt)))
    next = setImmediate(step)
  }
  next = setImmediate(step)
  return () => clearImmediate(next)
}

/** The list may not have heard of the last edits; they were made after the last version at the earliest. */
function lastKnownTime(store: Store, article: LiveArticle, updatedAt: number): number {
  const last = storeReply(() =>
    succeed(listVersions(store.reader, article.number, { before: null, limit: 1 })[0]?.keptAt ?? 0),
  )
  return Math.max(updatedAt, last.ok ? last.value : 0)
}
