import type { Metadata } from '../../shared/article/metadata.ts'
import { fail } from '../../shared/failures/fail.ts'
import { metadataOfReplica, textOfReplica } from '../../shared/replica/articleReplica.ts'
import { mendReplica } from '../../shared/replica/mendReplica.ts'
import { readDocument } from '../../shared/replica/readDocument.ts'
import { readMetadata } from '../../shared/replica/replicaMetadata.ts'
import type { Reply } from '../../shared/rpc/failure.ts'
import { findArticle } from '../../store/articlesTable.ts'
import type { Store } from '../../store/openStore.ts'
import { importArticle } from '../import/importArticle.ts'
import { loadReplica } from '../live/loadReplica.ts'
import { storeReply } from '../storeReply.ts'

/** What belongs to one piece alone and is not copied with it. */
const ownAlone: Partial<Metadata> = { status: 'draft', slug: '', canonicalUrl: null, embargo: null }

/** A draft with the text and metadata of an article as it is on the disk. The article itself stays as it is. */
export function copyArticle(
  store: Store,
  id: string,
): Reply<{ id: string; headline: string }, 'articleMissing' | 'documentUnreadable' | 'storeFailed'> {
  return storeReply(() => {
    const row = findArticle(store.reader, id)
    if (row === null) return fail('articleMissing')
    const loaded = loadReplica(store.reader, row.number)
    if (!loaded.ok) return loaded
    const { doc } = loaded.value
    mendReplica(doc)
    const document = readDocument(textOfReplica(doc))
    const { metadata } = readMetadata(metadataOfReplica(doc))
    doc.destroy()
    const copy = { ...metadata, ...ownAlone }
    return importArticle(store, { document, metadata: copy, id: null, createdAt: null, updatedAt: null })
  })
}
