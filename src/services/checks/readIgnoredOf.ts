import type { IgnoredKeys } from '../../shared/checks/ignored.ts'
import { ignoredOfReplica, readIgnored } from '../../shared/replica/ignoredFindings.ts'
import { findArticle } from '../../store/articlesTable.ts'
import type { Store } from '../../store/openStore.ts'
import { loadReplica } from '../live/loadReplica.ts'

/** What is ignored in a stored article; nothing where it cannot be read. */
export function readIgnoredOf(store: Store, id: string): IgnoredKeys {
  const row = findArticle(store.reader, id)
  const loaded = row === null ? null : loadReplica(store.reader, row.number)
  if (!loaded?.ok) return new Set()
  const ignored = readIgnored(ignoredOfReplica(loaded.value.doc))
  loaded.value.doc.destroy()
  return ignored
}
