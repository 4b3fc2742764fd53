import type { Article } from '../../shared/article/article.ts'
import { documentToArticle } from '../../shared/article/documentToArticle.ts'
import { figureAssets } from '../../shared/article/figureAssets.ts'
import { fail } from '../../shared/failures/fail.ts'
import { metadataOfReplica, textOfReplica } from '../../shared/replica/articleReplica.ts'
import { mendReplica } from '../../shared/replica/mendReplica.ts'
import { readDocument } from '../../shared/replica/readDocument.ts'
import { readMetadata } from '../../shared/replica/replicaMetadata.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import { findArticle } from '../../store/articlesTable.ts'
import type { Store } from '../../store/openStore.ts'
import { assetFiles } from '../assets/assetFiles.ts'
import { loadReplica } from '../live/loadReplica.ts'
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
    const row = findArticle(store.reader, id)
    if (row === null) return fail('articleMissing')
    const loaded = loadReplica(store.reader, row.number)
    if (!loaded.ok) return loaded
    const { doc } = loaded.value
    mendReplica(doc)
    const document = readDocument(textOfReplica(doc))
    const article = documentToArticle({
      id,
      document,
      assets: assetFiles(store.reader, figureAssets(document), hasImages),
      metadata: readMetadata(metadataOfReplica(doc)).metadata,
      createdAt: row.createdAt,
      updatedAt: row.updatedAt,
    })
    doc.destroy()
    return succeed(article)
  })
}
