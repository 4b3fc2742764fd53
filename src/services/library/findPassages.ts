import { roleOf, textOf } from '../../shared/article/documentNode.ts'
import { linesOf } from '../../shared/article/linesOf.ts'
import { textOfReplica } from '../../shared/replica/articleReplica.ts'
import { readDocument } from '../../shared/replica/readDocument.ts'
import { cutPassage, type Passage } from '../../shared/search/cutPassage.ts'
import { bestLine } from '../../shared/search/markTerms.ts'
import { parseQuery } from '../../shared/search/parseQuery.ts'
import { findArticle } from '../../store/articlesTable.ts'
import type { Store } from '../../store/openStore.ts'
import { loadReplica } from '../live/loadReplica.ts'

/**
 * The passages that a search has found, cut from the text as written. Only for rows that are in sight: each
 * reads a whole document. What cannot be read or has none of the words has no passage.
 */
export function findPassages(
  store: Store,
  query: string,
  ids: readonly string[],
): (Passage & { id: string })[] {
  const { terms } = parseQuery(query)
  if (terms.every(({ isNot }) => isNot)) return []
  return ids.flatMap((id) => {
    const lines = linesOfArticle(store, id)
    const best = bestLine(lines, terms)
    return best === null ? [] : [{ id, ...cutPassage(lines[best.line] ?? '', best.marks) }]
  })
}

/** The lines of an article's text below its headline. */
function linesOfArticle(store: Store, id: string): string[] {
  const row = findArticle(store.reader, id)
  const loaded = row === null ? null : loadReplica(store.reader, row.number)
  if (!loaded?.ok) return []
  const { doc } = loaded.value
  const lines = linesOf(readDocument(textOfReplica(doc)))
    .filter((line) => roleOf(line) !== 'headline')
    .map(textOf)
  doc.destroy()
  return lines
}
