import { type Nothing, type Reply, succeed } from '../../shared/rpc/failure.ts'
import { staleArticles } from '../../store/articlesTable.ts'
import { removeUnusedAssets } from '../../store/assetsTable.ts'
import type { Store } from '../../store/openStore.ts'
import { storeReply } from '../storeReply.ts'

/** An image that no article has shown is kept so long, in milliseconds: a week. */
const keptUnused = 7 * 24 * 60 * 60 * 1000

/**
 * Removes images that were added a week ago or earlier and that no article which is still there, be it in
 * the trash, has ever shown. Does nothing while what an article shows is not noted yet, as after a crash.
 */
export function tidyAssets(store: Store, now: number): Reply<Nothing, 'storeFailed'> {
  return storeReply(() => {
    if (staleArticles(store.reader).length === 0) removeUnusedAssets(store.writer, now - keptUnused)
    return succeed({})
  })
}
