import type { SortField } from '../../shared/contract/articles.ts'

/** The text of each, which is the name of its column too. */
export const sortName = {
  updated: 'archive.updated',
  created: 'archive.created',
  day: 'archive.day',
  headline: 'archive.headline',
  words: 'archive.words',
  byline: 'archive.byline',
  status: 'archive.status',
  desk: 'archive.desk',
  kind: 'archive.kind',
  language: 'archive.language',
  urgency: 'archive.urgency',
} as const satisfies Record<SortField, string>

/** Whether a column is read from its greatest value down, where nobody says: times and lengths are. */
export function directionOf(by: SortField): boolean {
  return by === 'updated' || by === 'created' || by === 'day' || by === 'words'
}
