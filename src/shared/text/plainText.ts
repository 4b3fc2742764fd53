import type { Direction } from '../article/direction.ts'
import { firstStrongDirection } from './firstStrongDirection.ts'

const markOf: Record<Direction, string> = { rtl: '\u200f', ltr: '\u200e' }

/**
 * A paragraph as it stands in a plain-text file: with one mark (RLM or LRM) in front where its first strong
 * letter would turn it the wrong way (text.md, "Direction"), and where its own first mark would otherwise be
 * taken off on import. `withoutDirectionMark` gives the paragraph back as it was.
 */
export function withDirectionMark(text: string, direction: Direction): string {
  const first = firstStrongDirection(text)
  const turns = first !== null && first !== direction
  return turns || directionMarkOf(text) !== null ? markOf[direction] + text : text
}

/** A paragraph of a plain-text file without the mark that turned it; any other mark is the author's and stays. */
export function withoutDirectionMark(text: string): string {
  return directionMarkOf(text) === null ? text : text.slice(1)
}

/**
 * The direction that a mark in front gives a paragraph which without it would read the other way, or which
 * begins with a further such mark; null where no mark turns it.
 */
export function directionMarkOf(text: string): Direction | null {
  const direction = markAt(text, 0)
  if (direction === null) return null
  let last = direction
  let index = 1
  for (let next = markAt(text, index); next !== null; next = markAt(text, ++index)) {
    if (next !== last) return direction
    last = next
  }
  const first = firstStrongDirection(text.slice(index))
  return first !== null && first !== last ? direction : null
}

function markAt(text: string, index: number): Direction | null {
  if (text[index] === markOf.rtl) return 'rtl'
  return text[index] === markOf.ltr ? 'ltr' : null
}
