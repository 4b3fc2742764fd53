import { parseQuery } from '../../shared/search/parseQuery.ts'

/** Whether a query has words to find, and so an order of its own; operators alone only narrow the list. */
export function isSearch(query: string): boolean {
  return query.trim() !== '' && parseQuery(query).terms.some(({ isNot }) => !isNot)
}
