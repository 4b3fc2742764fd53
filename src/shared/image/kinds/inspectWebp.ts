import type { ByteReader } from '../ByteReader.ts'
import type { ImageInfo } from '../ImageInfo.ts'
import { isTurnedBy, swapsSides, tiffOrientation } from './tiffOrientation.ts'

export interface WebpChunk {
  name: string
  start: number
  /** With the byte that fills an odd length up. */
  end: number
}

/** The chunks of a WebP file (RFC 9649, section 2.3). */
export function webpChunks(reader: ByteReader): WebpChunk[] {
  const chunks: WebpChunk[] = []
  for (let at = 12; at + 8 <= reader.length; ) {
    const size = reader.u32(at + 4, true)
    const end = at + 8 + size + (size % 2)
    if (at + 8 + size > reader.length) break
    chunks.push({ name: reader.name(at), start: at, end: Math.min(end, reader.length) })
    at = end
  }
  return chunks
}

const animationFlag = 0x02

export function inspectWebp(reader: ByteReader): ImageInfo | null {
  const chunks = webpChunks(reader)
  const [first] = chunks
  const size = first === undefined ? null : sizeIn(reader, first)
  if (first === undefined || size === null) return null
  const exif = chunks.find(({ name }) => name === 'EXIF')
  const begins = exif === undefined ? 0 : exif.start + 8 + (reader.name(exif.start + 8) === 'Exif' ? 6 : 0)
  const orientation = exif === undefined ? 1 : tiffOrientation(reader, begins, exif.end)
  return {
    mediaType: 'image/webp',
    width: swapsSides(orientation) ? size.height : size.width,
    height: swapsSides(orientation) ? size.width : size.height,
    isTurned: isTurnedBy(orientation),
    isAnimated: first.name === 'VP8X' && (reader.u8(first.start + 8) & animationFlag) !== 0,
  }
}

function sizeIn(reader: ByteReader, { name, start }: WebpChunk): { width: number; height: number } | null {
  const at = start + 8
  if (name === 'VP8X') return { width: reader.u24(at + 4) + 1, height: reader.u24(at + 7) + 1 }
  if (name === 'VP8 ' && reader.u24(at + 3) === 0x2a019d) {
    return { width: reader.u16(at + 6, true) & 0x3fff, height: reader.u16(at + 8, true) & 0x3fff }
  }
  if (name === 'VP8L' && reader.u8(at) === 0x2f) {
    const bits = reader.u32(at + 1, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  return null
}
