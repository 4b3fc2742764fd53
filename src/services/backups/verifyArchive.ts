import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import { everyArticle, staleArticles } from '../../store/articlesTable.ts'
import { checkDatabase, countContent } from '../../store/checkDatabase.ts'
import type { Store } from '../../store/openStore.ts'
import { loadReplica } from '../live/loadReplica.ts'
import { projectArticle } from '../projection/projectArticle.ts'
import { storeReply } from '../storeReply.ts'

/** What a check of the whole archive found. */
export interface ArchiveCheck {
  articles: number
  words: number
  /** What SQLite finds wrong in the file, a line each; none where it is whole. */
  damage: string[]
  /** The numbers of the articles whose document cannot be read. */
  unreadable: number[]
  /** How many articles are listed and found as they were before their last change. */
  stale: number
}

/** Reads the whole archive: every page, every document. Changes nothing. `onArticle` is told how far it is. */
export function verifyArchive(
  store: Store,
  onArticle: (done: number, all: number) => void = () => {},
): Reply<ArchiveCheck, 'storeFailed'> {
  return storeReply(() => {
    const damage = checkDatabase(store.reader)
    const unreadable: number[] = []
    const articles = everyArticle(store.reader)
    for (const [index, { number }] of articles.entries()) {
      onArticle(index + 1, articles.length)
      const loaded = storeReply(() => loadReplica(store.reader, number))
      if (loaded.ok) loaded.value.doc.destroy()
      else unreadable.push(number)
    }
    return succeed({
      ...countContent(store.reader),
      damage,
      unreadable,
      stale: staleArticles(store.reader).length,
    })
  })
}

/** Makes list columns and search index of every article anew from its document. Gives how many. */
export function rebuildProjections(
  store: Store,
  onArticle: (done: number, all: number) => void = () => {},
): Reply<{ rebuilt: number }, 'storeFailed'> {
  return storeReply(() => {
    const articles = everyArticle(store.reader)
    let rebuilt = 0
    for (const [index, job] of articles.entries()) {
      onArticle(index + 1, articles.length)
      const reply = projectArticle(store.writer, job)
      if (reply.ok) rebuilt += 1
      else if (reply.error.code === 'storeFailed')
        return { ok: false, error: { ...reply.error, code: 'storeFailed' as const } }
    }
    return succeed({ rebuilt })
  })
}
