import { storeReply } from '../services/storeReply.ts'
import { succeed } from '../shared/rpc/failure.ts'
import { findArticle } from '../store/articlesTable.ts'
import type { Store } from '../store/openStore.ts'

/** Whether the archive has an article, outside of its trash; false also where it cannot be read. */
export function isInUse(store: Store, id: string): boolean {
  const found = storeReply(() => succeed(findArticle(store.reader, id)))
  return found.ok && found.value !== null && found.value.status !== 'trashed'
}
