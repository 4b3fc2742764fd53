import { foldText } from '../shared/text/foldText.ts'

/**
 * What a person typed as an FTS5 expression over folded text: every word must be there, the last one may
 * be the beginning of a word. Null where the query has no word. Words are quoted, so that nothing in
 * them is read as an operator.
 */
export function searchExpression(query: string): string | null {
  const words = foldText(query).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  if (words.length === 0) return null
  return words.map((word, index) => (index === words.length - 1 ? `"${word}"*` : `"${word}"`)).join(' ')
}
