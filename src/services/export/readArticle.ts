import type { Article } from '../../shared/article/article.ts'
import { documentToArticle } from '../../shared/article/documentToArticle.ts'
import { figureAssets } from '../../shared/article/figureAssets.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import type { Store } from '../../store/openStore.ts'
import { assetFiles } from '../assets/assetFiles.ts'
import { readStoredArticle } from '../live/readStoredArticle.ts'
import { storeReply } from '../storeReply.ts'

/**
 * An article as it is on the disk, with every acknowledged edit, whether or not a window has it open.
 * Its images are named with what they are, and hold their bytes where `hasImages`. Changes nothing in the store.
 */
export function readArticle(
  store: Store,
  id: string,
  hasImages = false,
): Reply<Article, 'articleMissing' | 'documentUnreadable' | 'storeFailed'> {
  return storeReply(() => {
    const stored = readStoredArticle(store, id)
    if (!stored.ok) return stored
    const { row, document, metadata } = stored.value
    const assets = assetFiles(store.reader, figureAssets(document), hasImages)
    return succeed(
      documentToArticle({
        id,
        document,
        assets,
        metadata,
        createdAt: row.createdAt,
        updatedAt: row.updatedAt,
      }),
    )
  })
}
