import type { Metadata } from '../../shared/article/metadata.ts'
import type { Reply } from '../../shared/rpc/failure.ts'
import type { Store } from '../../store/openStore.ts'
import { importArticle } from '../import/importArticle.ts'
import { readStoredArticle } from '../live/readStoredArticle.ts'
import { storeReply } from '../storeReply.ts'

/** What belongs to one piece alone and is not copied with it. */
const ownAlone: Partial<Metadata> = { status: 'draft', slug: '', canonicalUrl: null, embargo: null }

/** A draft with the text and metadata of an article as it is on the disk. The article itself stays as it is. */
export function copyArticle(
  store: Store,
  id: string,
): Reply<{ id: string; headline: string }, 'articleMissing' | 'documentUnreadable' | 'storeFailed'> {
  return storeReply(() => {
    const stored = readStoredArticle(store, id)
    if (!stored.ok) return stored
    const { document, metadata } = stored.value
    const copy = { ...metadata, ...ownAlone }
    return importArticle(store, { document, metadata: copy, id: null, createdAt: null, updatedAt: null })
  })
}
