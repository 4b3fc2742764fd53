import type { ImageMediaType } from '../../../shared/image/ImageInfo.ts'

/** A transparent picture stays a PNG up to this size, in bytes: more programs take PNG than WebP. */
const largestPng = 1_500_000

/**
 * Draws a picture anew, scaled, and gives the bytes of the kind that fits it: a photograph as JPEG, a drawing
 * or a screenshot as PNG, what is transparent as PNG or, where that is large, as WebP. Null where the browser
 * has no memory for it.
 */
export async function encodeImage(
  bitmap: ImageBitmap,
  scale: number,
  from: ImageMediaType,
): Promise<Uint8Array | null> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  const context = canvas.getContext('2d', { willReadFrequently: from !== 'image/jpeg' })
  if (context === null) return null
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  const blob = await (from === 'image/jpeg' ? written(canvas, 'image/jpeg', 0.88) : smallest(canvas, context))
  return blob === null ? null : new Uint8Array(await blob.arrayBuffer())
}

async function smallest(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): Promise<Blob | null> {
  const png = await written(canvas, 'image/png')
  if (isTransparent(context, canvas)) {
    return png !== null && png.size <= largestPng ? png : ((await written(canvas, 'image/webp', 0.9)) ?? png)
  }
  const jpeg = await written(canvas, 'image/jpeg', 0.9)
  // A drawing has few colours and sharp edges: as PNG it is small, as JPEG it is smeared.
  return png !== null && jpeg !== null && png.size > jpeg.size * 1.5 ? jpeg : (png ?? jpeg)
}

function written(canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, type, quality))
}

function isTransparent(context: CanvasRenderingContext2D, { width, height }: HTMLCanvasElement): boolean {
  const { data } = context.getImageData(0, 0, width, height)
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true
  return false
}
