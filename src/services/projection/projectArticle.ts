import { mendReplica } from '../../shared/replica/mendReplica.ts'
import { type Nothing, type Reply, succeed } from '../../shared/rpc/failure.ts'
import { markProjected, updateListing } from '../../store/articlesTable.ts'
import { addAssetUses } from '../../store/assetUsesTable.ts'
import type { WritableDb } from '../../store/handles.ts'
import { indexArticle } from '../../store/searchTable.ts'
import { loadReplica } from '../live/loadReplica.ts'
import { projectReplica } from '../live/projectReplica.ts'
import { storeReply } from '../storeReply.ts'

export interface ProjectionJob {
  /** The article's number in the store. */
  number: number
  /** What the list shows as the time of the last change. */
  updatedAt: number
}

/**
 * Writes list columns and search index of an article from what is stored of it. The text is read and
 * folded outside of the transaction, so that a window that saves meanwhile waits only for the writing.
 */
export function projectArticle(
  db: WritableDb,
  { number, updatedAt }: ProjectionJob,
): Reply<Nothing, 'documentUnreadable' | 'storeFailed'> {
  return storeReply(() => {
    const loaded = loadReplica(db, number)
    if (!loaded.ok) return loaded
    const { doc, throughSeq } = loaded.value
    mendReplica(doc)
    const { projection, folded, assets } = projectReplica(doc)
    doc.destroy()
    db.transaction(() => {
      updateListing(db, number, { ...projection, updatedAt, throughSeq })
      indexArticle(db, number, folded)
      addAssetUses(db, number, assets)
      markProjected(db, number, throughSeq)
    }).immediate()
    return succeed({})
  })
}
