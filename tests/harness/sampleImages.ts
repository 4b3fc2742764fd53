import { createHash } from 'node:crypto'
import type { AssetFiles } from '../../src/shared/article/assetFile.ts'

/** Small images of every kind that is taken, as browsers and encoders write them. */
const base64 = {
  /** 3 × 2, half of it transparent */
  png: 'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAGUlEQVR4AWL6DwTH5eQaQJjphLx8IwMUAAAAAP//GYD/5QAAAAZJREFUAwCkPAiOm8Pd5wAAAABJRU5ErkJggg==',
  /** 8 × 4 */
  jpeg: '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAEAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAaEAADAQADAAAAAAAAAAAAAAAAAQMCETGB/8QAFQEBAQAAAAAAAAAAAAAAAAAAAgX/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCZWtLUdLU1Tb71p8t+gASa/9k=',
  /** 5 × 7 */
  webp: 'UklGRjwAAABXRUJQVlA4IDAAAACwAQCdASoFAAcAAsBMJbACdAD0qHKAAPa/FW9+KfdVhn/t9w+o37phD3X+rTugAAA=',
  /** 5 × 7, transparent, with the extended header */
  webpAlpha:
    'UklGRnQAAABXRUJQVlA4WAoAAAAQAAAABAAABgAAQUxQSBMAAAABD/DA/4iIoBBAABSJNBH9D/gfAFZQOCA6AAAAEAIAnQEqBQAHAALATCWwAnS6AAM7/ufwAAD2v3WO/7E+bGmE2Or5vsezwf/OWVOHQwCZ+tv4/8ZAAA==',
  /** 3 × 5 */
  gif: 'R0lGODlhAwAFAIAAAAAAAP///ywAAAAAAQABAAACAUQAOw==',
  /** 3 × 5, two pictures */
  movingGif: 'R0lGODlhAwAFAIAAAAAAAP///ywAAAAAAQABAAACAUQALAAAAAABAAEAAAIBRAA7',
  /** 2 × 2 */
  avif: 'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAAB0AAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAamlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAAAIAAAACAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgQ0MAAAAABNjb2xybmNseAACAAIAAYAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAACVtZGF0EgAKCBgANogQEAwgMg8f8D///8WfhwB8+ErK42A=',
} as const

export type SampleImage = keyof typeof base64

/** The id of such an image in an archive or a file. */
export function sampleImageId(name: SampleImage): string {
  return `sha256:${createHash('sha256').update(sampleImage(name)).digest('hex')}`
}

export function sampleImage(name: SampleImage): Uint8Array {
  return new Uint8Array(Buffer.from(base64[name], 'base64'))
}

const imageFile = (name: SampleImage, mediaType: string, width: number, height: number) =>
  [
    sampleImageId(name),
    { mediaType, width, height, data: Buffer.from(sampleImage(name)).toString('base64') },
  ] as const

/** The images of generated articles that are at hand. */
export const sampleAssets: AssetFiles = new Map([
  imageFile('png', 'image/png', 3, 2),
  imageFile('movingGif', 'image/gif', 3, 5),
])

/** A JPEG with what a camera writes into it: how it was held (1 to 8, TIFF 6.0) and a place. */
export function withExif(jpeg: Uint8Array, orientation: number): Uint8Array {
  const tiff = Buffer.alloc(60)
  tiff.write('MM', 0, 'latin1')
  tiff.writeUInt16BE(42, 2)
  tiff.writeUInt32BE(8, 4)
  tiff.writeUInt16BE(2, 8)
  // Tag 274, one SHORT.
  tiff.writeUInt16BE(274, 10)
  tiff.writeUInt16BE(3, 12)
  tiff.writeUInt32BE(1, 14)
  tiff.writeUInt16BE(orientation, 18)
  // Tag 34853, the place of the GPS directory, in which a text stands for one.
  tiff.writeUInt16BE(34853, 22)
  tiff.writeUInt16BE(4, 24)
  tiff.writeUInt32BE(1, 26)
  tiff.writeUInt32BE(38, 30)
  tiff.write('GPS 33.5138 36.2765', 38, 'latin1')
  const payload = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const segment = Buffer.alloc(4)
  segment.writeUInt16BE(0xffe1, 0)
  segment.writeUInt16BE(payload.length + 2, 2)
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), segment, payload, jpeg.subarray(2)]))
}
