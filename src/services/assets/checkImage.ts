import { createHash } from 'node:crypto'
import type { ImageFailure, StoredImage } from '../../shared/contract/assets.ts'
import { fail } from '../../shared/failures/fail.ts'
import { maximumImageSize, maximumPixels } from '../../shared/image/ImageInfo.ts'
import { inspectImage } from '../../shared/image/inspectImage.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'

/** What an image is by its own bytes, with the id that they give it; a failure where it is none that is taken. */
export function checkImage(name: string, bytes: Uint8Array): Reply<StoredImage, ImageFailure> {
  if (bytes.length > maximumImageSize) return tooLarge(name)
  const info = inspectImage(bytes)
  if (info === 'unknown') return fail('imageUnknown', { name })
  if (info === 'damaged') return fail('imageDamaged', { name })
  const { mediaType, width, height } = info
  if (width * height > maximumPixels) return tooLarge(name)
  return succeed({ id: contentId(bytes), mediaType, width, height })
}

export function contentId(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

function tooLarge(name: string) {
  return fail('imageTooLarge', { name, limit: maximumImageSize, pixels: maximumPixels })
}
