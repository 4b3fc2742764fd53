import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import type { Store } from '../../store/openStore.ts'
import { deleteArticles, trashedArticles } from '../../store/trashTable.ts'
import { readDesk } from '../desk/readDesk.ts'
import { storeReply } from '../storeReply.ts'

const day = 24 * 60 * 60 * 1000

/**
 * Deletes for good what has been in the trash for longer than the desk keeps it, and gives the ids. To be
 * called after the backup of the day was made, so that a clock that runs wild takes nothing for good.
 */
export function purgeTrash(store: Store, now: number = Date.now()): Reply<{ ids: string[] }, 'storeFailed'> {
  return storeReply(() => {
    const before = now - readDesk(store.reader).trash.keptDays * day
    const articles = trashedArticles(store.reader, { before })
    if (articles.length > 0) {
      deleteArticles(
        store.writer,
        articles.map(({ number }) => number),
      )
    }
    return succeed({ ids: articles.map(({ id }) => id) })
  })
}
