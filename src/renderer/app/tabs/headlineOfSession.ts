import * as Y from 'yjs'
import type { ArticleSession } from '../../editor/ArticleSession.ts'

/** The headline as it stands now: the letters of the first line. */
export function headlineOfSession({ fragment }: Pick<ArticleSession, 'fragment'>): string {
  const line = fragment.length > 0 ? fragment.get(0) : null
  if (!(line instanceof Y.XmlElement)) return ''
  return line
    .toArray()
    .flatMap((child) => (child instanceof Y.XmlText ? child.toDelta() : []))
    .map(({ insert }: { insert: unknown }) => (typeof insert === 'string' ? insert : ''))
    .join('')
}
