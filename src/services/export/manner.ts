import type { Article } from '../../shared/article/article.ts'
import type { Direction } from '../../shared/article/direction.ts'
import type { ListDigits } from '../../shared/desk/listDigits.ts'
import { isImageMediaType } from '../../shared/image/ImageInfo.ts'
import type { PageWords } from './pageWords.ts'

/** How a piece of HTML is written: for a page of our own, or flat and plain for a CMS. */
export interface Manner {
  form: 'page' | 'fragment'
  words: PageWords
  /** The digits of numbered lists that run from the right. */
  listDigits: ListDigits
  /** The images that go into the file, by their ids. */
  images: ReadonlyMap<string, ShownImage>
}

/** An image that stands in the file itself. */
export interface ShownImage {
  /** Its bytes as a `data:` address. */
  address: string
  width: number
  height: number
}

/** The images of an article whose bytes it holds. */
export function shownImages({ assets }: Article): ReadonlyMap<string, ShownImage> {
  return new Map(
    assets.flatMap(({ id, mediaType, width, height, data }) => {
      if (data === undefined || !isImageMediaType(mediaType)) return []
      return [[id, { address: `data:${mediaType};base64,${data}`, width, height }] as const]
    }),
  )
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
