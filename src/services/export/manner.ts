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

/** Where a page has its images: in the file itself, or in the folder `images` beside it. */
export type ImagePlace = 'inline' | 'beside'

/** An image of a page. */
export interface ShownImage {
  /** Its bytes as a `data:` address, or that of its file beside the page. */
  address: string
  width: number
  height: number
}

/** The images of an article whose bytes it holds. */
export function shownImages(
  { assets }: Article,
  place: ImagePlace = 'inline',
): ReadonlyMap<string, ShownImage> {
  return new Map(
    assets.flatMap(({ id, mediaType, width, height, data }) => {
      if (data === undefined || !isImageMediaType(mediaType)) return []
      const address = place === 'inline' ? `data:${mediaType};base64,${data}` : besideName(id, mediaType)
      return [[id, { address, width, height }] as const]
    }),
  )
}

/** The files that a page has beside it, by the addresses that it gives them. */
export function imagesBeside({ assets }: Article): { path: string; bytes: Uint8Array }[] {
  return assets.flatMap(({ id, mediaType, data }) =>
    data === undefined || !isImageMediaType(mediaType)
      ? []
      : [{ path: besideName(id, mediaType), bytes: Buffer.from(data, 'base64') }],
  )
}

/** Named by what is in it, so that pages that show the same image share the file. */
export function besideName(id: string, mediaType: string): string {
  return `images/${id.replace('sha256:', '').slice(0, 32)}.${mediaType.replace('image/', '').replace('jpeg', 'jpg')}`
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
