import { canStep, type Status } from '../../shared/article/status.ts'
import type { ArticleChange, RefusedArticle } from '../../shared/contract/library.ts'
import { metadataOfReplica } from '../../shared/replica/articleReplica.ts'
import { readMetadata } from '../../shared/replica/replicaMetadata.ts'
import type { Failure, Nothing, Reply } from '../../shared/rpc/failure.ts'
import { findArticle } from '../../store/articlesTable.ts'
import type { Store } from '../../store/openStore.ts'
import type { LiveArticles } from '../live/LiveArticles.ts'
import { storeReply } from '../storeReply.ts'

export interface ChangeMeans {
  store: Store
  live: LiveArticles
  setStatus(id: string, status: Status): Reply<Nothing>
}

export interface OneChange {
  id: string
  change: ArticleChange
}

export interface ChangeOutcome {
  changed: string[]
  refused: RefusedArticle[]
  undo: OneChange[]
}

/**
 * Changes articles one after the other, each whole or not at all, and gives other work its turn between
 * them. What one refuses stops no other.
 */
export async function changeArticles(
  means: ChangeMeans,
  changes: readonly OneChange[],
): Promise<ChangeOutcome> {
  const outcome: ChangeOutcome = { changed: [], refused: [], undo: [] }
  for (const { id, change } of changes) {
    const before = storeReply(() => ({ ok: true as const, value: findArticle(means.store.reader, id) }))
    const row = before.ok ? before.value : null
    const result = changeOne(means, id, change)
    if (result.ok) {
      outcome.changed.push(id)
      const undo = change.field === 'status' ? undoStatus(row?.status, change.status) : result.value
      if (undo !== null) outcome.undo.push({ id, change: undo })
    } else {
      outcome.refused.push(refused(id, row?.headline ?? '', result.error))
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
  return outcome
}

export function refused(id: string, headline: string, { code, message, details }: Failure): RefusedArticle {
  return { id, headline, code, message, details }
}

/** Gives what takes the change back, or null where nothing was different. */
function changeOne(
  { live, setStatus }: ChangeMeans,
  id: string,
  change: ArticleChange,
): Reply<ArticleChange | null> {
  if (change.field === 'status') {
    const reply = setStatus(id, change.status)
    return reply.ok ? { ok: true, value: null } : reply
  }
  let undo: ArticleChange | null = null
  const reply = live.edit(id, (doc) => {
    const map = metadataOfReplica(doc)
    const { desk, keywords } = readMetadata(map).metadata
    if (change.field === 'desk') {
      if (desk === change.desk) return
      undo = { field: 'desk', desk }
      map.set('desk', change.desk)
      return
    }
    const add = change.add.filter((name) => !keywords.includes(name))
    const remove = change.remove.filter((name) => keywords.includes(name))
    if (add.length + remove.length === 0) return
    undo = { field: 'keywords', add: remove, remove: add }
    map.set('keywords', [...keywords.filter((name) => !remove.includes(name)), ...add])
  })
  return reply.ok ? { ok: true, value: undo } : reply
}

/** The way back to a status, where the workflow has one; from the trash it leads to a draft. */
function undoStatus(from: string | undefined, to: Status): ArticleChange | null {
  if (from === undefined || from === to) return null
  if (to === 'trashed') return { field: 'status', status: 'draft' }
  return canStep(to, from as Status) ? { field: 'status', status: from as Status } : null
}
