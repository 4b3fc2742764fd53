import type { DocumentNode } from '../../shared/article/documentNode.ts'
import type { Metadata } from '../../shared/article/metadata.ts'
import { fail } from '../../shared/failures/fail.ts'
import { metadataOfReplica, textOfReplica } from '../../shared/replica/articleReplica.ts'
import { mendReplica } from '../../shared/replica/mendReplica.ts'
import { readDocument } from '../../shared/replica/readDocument.ts'
import { readMetadata } from '../../shared/replica/replicaMetadata.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import { type FoundArticle, findArticle } from '../../store/articlesTable.ts'
import type { Store } from '../../store/openStore.ts'
import { loadReplica } from './loadReplica.ts'

export interface StoredArticle {
  row: FoundArticle
  document: DocumentNode
  metadata: Metadata
}

/** An article as it is on the disk, with every acknowledged edit, whether or not a window has it open. */
export function readStoredArticle(
  store: Store,
  id: string,
): Reply<StoredArticle, 'articleMissing' | 'documentUnreadable'> {
  const row = findArticle(store.reader, id)
  if (row === null) return fail('articleMissing')
  const loaded = loadReplica(store.reader, row.number)
  if (!loaded.ok) return loaded
  const { doc } = loaded.value
  mendReplica(doc)
  const document = readDocument(textOfReplica(doc))
  const { metadata } = readMetadata(metadataOfReplica(doc))
  doc.destroy()
  return succeed({ row, document, metadata })
}
