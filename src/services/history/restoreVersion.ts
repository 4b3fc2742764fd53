import { type DocumentNode, idOf } from '../../shared/article/documentNode.ts'
import { fail } from '../../shared/failures/fail.ts'
import { type DocumentSection, documentSections } from '../../shared/history/documentSections.ts'
import type { VersionContent } from '../../shared/history/version.ts'
import { metadataOfReplica, textOfReplica } from '../../shared/replica/articleReplica.ts'
import { readMetadata, writeMetadata } from '../../shared/replica/replicaMetadata.ts'
import { rewriteBlocks } from '../../shared/replica/rewriteBlocks.ts'
import { shapeReplica } from '../../shared/replica/shapeReplica.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import type { Store } from '../../store/openStore.ts'
import type { LiveArticle } from '../live/LiveArticle.ts'
import type { LiveArticles } from '../live/LiveArticles.ts'
import { contentOfReplica } from './contentOfReplica.ts'
import { readVersion } from './readVersion.ts'
import type { VersionKeeper } from './VersionKeeper.ts'

export interface Restoring {
  store: Store
  live: LiveArticles
  keeper: VersionKeeper
}

type RestoreFailure =
  | 'articleMissing'
  | 'documentUnreadable'
  | 'versionMissing'
  | 'sectionMissing'
  | 'storeFailed'

/**
 * Makes an article what it was in a version: text and details, but for the status; or one section's text. What
 * is there is kept first, and without that nothing is changed. Gives the number of the version that holds it.
 */
export function restoreVersion(
  { store, live, keeper }: Restoring,
  { id, number, section }: { id: string; number: number; section: string | null },
): Reply<{ kept: number }, RestoreFailure> {
  return live.use(id, (article): Reply<{ kept: number }, RestoreFailure> => {
    const version = readVersion(store.reader, article.number, number)
    if (version === null) return fail('versionMissing')
    const wanted = section === null ? null : findSection(version.document, section)
    if (section !== null && wanted === null) return fail('sectionMissing')
    keeper.changing(article)
    const kept = keeper.keep(article, { reason: 'beforeRestore' })
    if (!kept.ok) return kept
    const edited = article.edit(() => {
      if (wanted === null) restoreAll(article, version)
      else restoreSection(article, version.document, wanted)
      shapeReplica(article.doc)
    })
    return edited.ok ? succeed({ kept: kept.value }) : edited
  })
}

function findSection(document: DocumentNode, key: string): DocumentSection | null {
  return documentSections(document).find((each) => each.key === key) ?? null
}

function restoreAll({ doc }: LiveArticle, { document, metadata }: VersionContent): void {
  rewriteBlocks(textOfReplica(doc), document.content ?? [])
  const map = metadataOfReplica(doc)
  writeMetadata(map, { ...metadata, status: readMetadata(map).metadata.status })
}

/**
 * Writes a section over what it has become: the section of the same key, or the blocks of it that stand in
 * another one since its heading was taken away. One that is gone comes back after the one it stood after, or
 * what is left of those before it.
 */
function restoreSection({ doc }: LiveArticle, version: DocumentNode, wanted: DocumentSection): void {
  const { document } = contentOfReplica(doc)
  const nodes = (version.content ?? []).slice(wanted.from, wanted.to)
  const present = documentSections(document)
  const remains = present.find(({ key }) => key === wanted.key) ?? remainsOf(nodes, document, present) ?? null
  if (remains !== null) {
    rewriteBlocks(textOfReplica(doc), nodes, remains)
    return
  }
  const earlier = documentSections(version).filter(({ from }) => from < wanted.from)
  const after = earlier.flatMap(({ key }) => present.find((each) => each.key === key) ?? []).at(-1)
  const place = after?.to ?? present[0]?.to ?? 0
  rewriteBlocks(textOfReplica(doc), nodes, { from: place, to: place })
}

/** From the first to the last block of a section that has lost its heading, where they stand in one section. */
function remainsOf(
  nodes: readonly DocumentNode[],
  document: DocumentNode,
  present: readonly DocumentSection[],
): { from: number; to: number } | null {
  const ids = new Set(nodes.map(idOf))
  const isOurs = (block: DocumentNode) => idOf(block) !== null && ids.has(idOf(block))
  const blocks = document.content ?? []
  const from = blocks.findIndex(isOurs)
  const to = blocks.findLastIndex(isOurs) + 1
  const isWhole = present.some((section) => section.from <= from && to <= section.to)
  return from >= 0 && isWhole ? { from, to } : null
}
