import type { ImageFailure } from '../../../shared/contract/assets.ts'
import { fail } from '../../../shared/failures/fail.ts'
import { type ImageInfo, maximumImageSize, maximumPixels } from '../../../shared/image/ImageInfo.ts'
import { inspectImage } from '../../../shared/image/inspectImage.ts'
import { withoutMetadata } from '../../../shared/image/withoutMetadata.ts'
import { type Reply, succeed } from '../../../shared/rpc/failure.ts'
import { encodeImage } from './encodeImage.ts'

/** The longer side of an image in an article, in pixels at most: enough for a page across a large screen. */
export const longestSide = 2560

export interface PreparedImage {
  bytes: Uint8Array
  /** The file as it came, where the image was drawn anew and so is another one; else null. */
  original: Uint8Array | null
}

/**
 * Makes of a chosen file what an article holds: at most `longestSide` long, the right way up, and without what
 * the camera wrote about place, time and device. A smaller image keeps its own pixels, a moving one its motion.
 */
export async function prepareImage(name: string, file: Blob): Promise<Reply<PreparedImage, ImageFailure>> {
  if (file.size > maximumImageSize) return tooLarge(name)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const info = inspectImage(bytes)
  if (info === 'unknown') return fail('imageUnknown', { name })
  if (info === 'damaged') return fail('imageDamaged', { name })
  if (info.width * info.height > maximumPixels) return tooLarge(name)
  const bitmap = await decode(bytes, info)
  if (bitmap === null) return fail('imageDamaged', { name })
  try {
    const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height))
    if (info.isAnimated || (scale === 1 && !info.isTurned)) {
      const clean = withoutMetadata(bytes, info.mediaType)
      if (clean !== null) return succeed({ bytes: clean, original: null })
    }
    const drawn = await encodeImage(bitmap, scale, info.mediaType)
    return drawn === null ? fail('imageDamaged', { name }) : succeed({ bytes: drawn, original: bytes })
  } finally {
    bitmap.close()
  }
}

/** The picture as it is shown; null where the browser cannot make one of the bytes. */
async function decode(bytes: Uint8Array, { mediaType }: ImageInfo): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(new Blob([bytes.slice()], { type: mediaType }), {
      imageOrientation: 'from-image',
    })
  } catch {
    return null
  }
}

function tooLarge(name: string) {
  return fail('imageTooLarge', { name, limit: maximumImageSize, pixels: maximumPixels })
}
