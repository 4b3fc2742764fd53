/** The kinds of images that are taken: those that every browser shows and that run no script. */
export const imageMediaTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif'] as const
export type ImageMediaType = (typeof imageMediaTypes)[number]

export function isImageMediaType(value: string): value is ImageMediaType {
  return (imageMediaTypes as readonly string[]).includes(value)
}

/** What the beginning of an image's file says of it. */
export interface ImageInfo {
  mediaType: ImageMediaType
  /** In pixels, as the image is shown: after the turning that a camera noted. */
  width: number
  height: number
  /** Whether a camera noted that the pixels are to be turned or mirrored. */
  isTurned: boolean
  isAnimated: boolean
}

/** The largest image that is taken, in bytes. */
export const maximumImageSize = 40 * 1024 * 1024

/** The most pixels of an image that is taken: more than any camera of a newsroom has, and what a page can still unpack. */
export const maximumPixels = 150_000_000
