import type { Direction } from '../../shared/article/direction.ts'
import type { ListDigits } from '../../shared/desk/listDigits.ts'
import type { PageWords } from './pageWords.ts'

/** How a piece of HTML is written: for a page of our own, or flat and plain for a CMS. */
export interface Manner {
  form: 'page' | 'fragment'
  words: PageWords
  /** The digits of numbered lists that run from the right. */
  listDigits: ListDigits
}

/**
 * `dir` for an element that stands in `around`: only where it differs, or where a person set it; always where
 * nothing is known of `around` (null).
 */
export function dirWithin(
  around: Direction | null,
  { direction, directionSet }: { direction: Direction; directionSet?: true | undefined },
): { dir: Direction | null } {
  return { dir: direction === around && directionSet !== true ? null : direction }
}
