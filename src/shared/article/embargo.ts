import type { Metadata } from './metadata.ts'
import { isFinished, type Status } from './status.ts'

/** Whether a piece may not go out yet. `now` is in milliseconds since 1970, UTC. */
export function isUnderEmbargo({ embargo }: Pick<Metadata, 'embargo'>, now: number): boolean {
  return embargo !== null && now < Date.parse(embargo)
}

/**
 * Whether a piece leaves as finished: from `ready` on, and not before its embargo is over. Any other export carries a
 * mark inside.
 */
export function leavesFinished(
  { status, metadata }: { status: Status; metadata: Pick<Metadata, 'embargo'> },
  now: number = Date.now(),
): boolean {
  return isFinished(status) && !isUnderEmbargo(metadata, now)
}
