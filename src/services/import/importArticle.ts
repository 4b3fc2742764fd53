import { randomUUID } from 'node:crypto'
import * as Y from 'yjs'
import { emptyMetadata } from '../../shared/article/metadata.ts'
import { emptyHeadline, normaliseDocument } from '../../shared/article/normaliseDocument.ts'
import { metadataOfReplica, textOfReplica } from '../../shared/replica/articleReplica.ts'
import { writeMetadata } from '../../shared/replica/replicaMetadata.ts'
import { writeDocument } from '../../shared/replica/writeDocument.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import { findArticle, insertArticle } from '../../store/articlesTable.ts'
import { insertAsset } from '../../store/assetsTable.ts'
import { addAssetUses } from '../../store/assetUsesTable.ts'
import { insertDocument } from '../../store/documentsTable.ts'
import type { Store } from '../../store/openStore.ts'
import { orderedNow } from '../../store/orderedNow.ts'
import { indexArticle } from '../../store/searchTable.ts'
import { projectDocument } from '../live/projectReplica.ts'
import { storeReply } from '../storeReply.ts'
import type { ImportedArticle } from './importedArticle.ts'

/** Puts an article into the archive, whole or not at all. One that is there already is never overwritten: the new one gets an id of its own. */
export function importArticle(
  store: Store,
  imported: ImportedArticle,
): Reply<{ id: string; headline: string }, 'storeFailed'> {
  const document = normaliseDocument(imported.document)
  const { projection, folded, assets } = projectDocument(document, imported.metadata)
  const doc = new Y.Doc()
  doc.transact(() => {
    writeDocument(textOfReplica(doc), document)
    writeMetadata(metadataOfReplica(doc), imported.metadata)
  })
  const state = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  const now = Date.now()
  return storeReply(() =>
    store.writer
      .transaction(() => {
        const isFree = imported.id !== null && findArticle(store.reader, imported.id) === null
        const id = isFree && imported.id !== null ? imported.id : randomUUID()
        const number = insertArticle(store.writer, {
          id,
          ...projection,
          createdAt: imported.createdAt ?? now,
          updatedAt: imported.updatedAt ?? orderedNow(store.reader, now),
        })
        for (const { bytes, ...image } of imported.images ?? []) {
          insertAsset(store.writer, { ...image, original: null, createdAt: now }, bytes)
        }
        insertDocument(store.writer, number, state)
        indexArticle(store.writer, number, folded)
        addAssetUses(store.writer, number, assets)
        return succeed({ id, headline: projection.headline })
      })
      .immediate(),
  )
}

/** An article with an empty headline and one empty paragraph. */
export function emptyArticle(language: string): ImportedArticle {
  return {
    document: { type: 'doc', content: [emptyHeadline(), { type: 'paragraph' }] },
    metadata: { ...emptyMetadata(), language },
    id: null,
    createdAt: null,
    updatedAt: null,
  }
}
