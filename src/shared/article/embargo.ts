import type { Metadata } from './metadata.ts'

/** Whether a piece may not go out yet. `now` is in milliseconds since 1970, UTC. */
export function isUnderEmbargo({ embargo }: Pick<Metadata, 'embargo'>, now: number): boolean {
  return embargo !== null && now < Date.parse(embargo)
}
