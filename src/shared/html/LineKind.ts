import type { Direction } from '../article/direction.ts'
import type { Role } from '../article/documentSpecs.ts'

/** What the block that is being read says of its lines. */
export interface LineKind {
  role: Role | null
  direction: Direction | null
  /** Its place in one of Word's lists. */
  wordPlace: { list: string; level: number } | null
  /** By Word's style "Quote". */
  isQuotation: boolean
}

export const plainKind: LineKind = { role: null, direction: null, wordPlace: null, isQuotation: false }
