import type { ParsedQuery, Term } from '../../shared/search/parseQuery.ts'
import type { Match } from '../../store/searchTable.ts'

/**
 * The words of a query as FTS5 expressions over folded text, or null where it has none to find. Words hold
 * letters and digits alone and are quoted besides, so that nothing in them is read as an operator.
 *
 * What is still being typed goes on in headlines alone: a beginning of a word would be looked up in whole
 * texts in most of a second. Who wants that writes `*`.
 */
export function searchExpression({ terms }: ParsedQuery): Match | null {
  const wanted = terms.filter(({ isNot }) => !isNot)
  if (wanted.length === 0) return null
  const unwanted = terms.filter(({ isNot }) => isNot)
  return {
    text: expression(wanted, unwanted, ['asked']),
    headline: expression(wanted, unwanted, ['asked', 'started']),
  }
}

/** What must not be there, where nothing is asked for beside it. */
export function unwantedExpression({ terms }: ParsedQuery): Match | null {
  const unwanted = terms.filter(({ isNot }) => isNot)
  if (unwanted.length === 0) return null
  const any = unwanted.map((term) => phrase(term, ['asked'])).join(' OR ')
  return { text: any, headline: any }
}

function expression(
  wanted: readonly Term[],
  unwanted: readonly Term[],
  prefixes: readonly Term['prefix'][],
): string {
  const all = wanted.map((term) => phrase(term, prefixes)).join(' AND ')
  const none = unwanted.map((term) => phrase(term, prefixes)).join(' OR ')
  return none === '' ? all : `(${all}) NOT (${none})`
}

function phrase({ words, prefix }: Term, prefixes: readonly Term['prefix'][]): string {
  const written = `"${words.join(' ')}"`
  return prefixes.includes(prefix) ? `${written}*` : written
}
