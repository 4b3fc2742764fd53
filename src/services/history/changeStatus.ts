import { isUnderEmbargo } from '../../shared/article/embargo.ts'
import { canStep, type Status } from '../../shared/article/status.ts'
import { fail } from '../../shared/failures/fail.ts'
import { metadataOfReplica } from '../../shared/replica/articleReplica.ts'
import { readMetadata } from '../../shared/replica/replicaMetadata.ts'
import type { Nothing, Reply } from '../../shared/rpc/failure.ts'
import type { Store } from '../../store/openStore.ts'
import { insertStatusChange } from '../../store/versionsTable.ts'
import type { LiveArticles } from '../live/LiveArticles.ts'
import type { VersionKeeper } from './VersionKeeper.ts'

export interface Workflow {
  store: Store
  live: LiveArticles
  keeper: VersionKeeper
  person(): string
}

/**
 * Moves an article to another status, and keeps a version of it as it is then, with who and when: all of it
 * or nothing. What is under embargo is not published before its time.
 */
export function changeStatus(
  { store, live, keeper, person }: Workflow,
  id: string,
  to: Status,
): Reply<Nothing, 'articleMissing' | 'documentUnreadable' | 'statusRefused' | 'embargoed' | 'storeFailed'> {
  return live.use(id, (article) => {
    const map = metadataOfReplica(article.doc)
    const { metadata } = readMetadata(map)
    const from = metadata.status
    if (!canStep(from, to)) return fail('statusRefused', { from, to })
    const now = Date.now()
    if (goesOut(to) && metadata.embargo !== null && isUnderEmbargo(metadata, now)) {
      return fail('embargoed', { until: metadata.embargo })
    }
    keeper.changing(article)
    const reply = article.edit(
      () => map.set('status', to),
      (throughSeq) => {
        const version = keeper.insert(article, { reason: 'status', keptAt: now }, throughSeq)
        const change = { from, to, person: person(), changedAt: now, version }
        insertStatusChange(store.writer, { article: article.number, ...change })
      },
    )
    if (reply.ok) keeper.tellKept(article)
    return reply
  })
}

/** Whether readers see the piece in this status. */
function goesOut(status: Status): boolean {
  return status === 'published' || status === 'corrected'
}
