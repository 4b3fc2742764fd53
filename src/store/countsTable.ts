import type { ReadableDb } from './handles.ts'
import { prepared } from './prepared.ts'

/** The fields of which the store always knows how many articles have which value. */
export const countedFields = ['status', 'desk', 'kind', 'language'] as const
export type CountedField = (typeof countedFields)[number]

export interface ValueCount {
  value: string
  count: number
}

/** Every value of a field with the number of articles that have it, the trash left out but of `status` itself. */
export function countByField(db: ReadableDb, field: CountedField): ValueCount[] {
  const where = field === 'status' ? '' : `AND status <> 'trashed'`
  return prepared<[], ValueCount>(
    db,
    `SELECT ${field} AS value, sum(n) AS count FROM article_counts WHERE n > 0 ${where}
     GROUP BY ${field} ORDER BY count DESC, value`,
  ).all()
}

/** All desks that an article has, the trash too. */
export function desksInUse(db: ReadableDb): string[] {
  return prepared<[], { desk: string }>(db, 'SELECT DISTINCT desk FROM article_counts WHERE n > 0')
    .all()
    .map(({ desk }) => desk)
}
