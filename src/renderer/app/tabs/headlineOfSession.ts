import type { ArticleSession } from '../../editor/ArticleSession.ts'

/** The headline as it stands now: the letters of the first line. */
export function headlineOfSession({ fragment }: Pick<ArticleSession, 'fragment'>): string {
  const line = fragment.length > 0 ? fragment.get(0) : null
  if (line === null || !('toArray' in line)) return ''
  return line
    .toArray()
    .flatMap((child) => ('toDelta' in child ? child.toDelta() : []))
    .map(({ insert }: { insert: unknown }) => (typeof insert === 'string' ? insert : ''))
    .join('')
}
