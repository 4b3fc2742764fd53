import type { ReadableDb } from './handles.ts'
import { prepared } from './prepared.ts'

/** A clock that was set back by more than this was wrong before, and its times are not followed, in milliseconds. */
const farthest = 48 * 60 * 60 * 1000

/**
 * The time that a change of now is listed under: the clock's, unless it was set back. Then it is the next
 * millisecond after the newest change, so that what was changed last still comes first in the list.
 */
export function orderedNow(db: ReadableDb, now: number = Date.now()): number {
  const newest = prepared<[], { at: number | null }>(
    db,
    'SELECT max(updated_at) AS at FROM articles WHERE listed = 1',
  ).get()?.at
  const isBehind = newest !== null && newest !== undefined && newest >= now && newest - now <= farthest
  return isBehind ? newest + 1 : now
}
