import type { ByteReader } from '../ByteReader.ts'
import type { ImageInfo } from '../ImageInfo.ts'
import { isTurnedBy, swapsSides, tiffOrientation } from './tiffOrientation.ts'

/** A chunk of a PNG file: from its length to its checksum. */
export interface PngChunk {
  name: string
  start: number
  end: number
}

/** The chunks up to the end of the file or of what can be read of it (PNG, W3C, section 5.3). */
export function pngChunks(reader: ByteReader): PngChunk[] {
  const chunks: PngChunk[] = []
  for (let at = 8; at + 12 <= reader.length; ) {
    const end = at + 12 + reader.u32(at)
    if (end > reader.length) break
    const name = reader.name(at + 4)
    chunks.push({ name, start: at, end })
    if (name === 'IEND') break
    at = end
  }
  return chunks
}

export function inspectPng(reader: ByteReader): ImageInfo | null {
  const chunks = pngChunks(reader)
  const [header] = chunks
  if (header?.name !== 'IHDR') return null
  const exif = chunks.find(({ name }) => name === 'eXIf')
  const orientation = exif ? tiffOrientation(reader, exif.start + 8, exif.end - 4) : 1
  const [width, height] = [reader.u32(header.start + 8), reader.u32(header.start + 12)]
  return {
    mediaType: 'image/png',
    width: swapsSides(orientation) ? height : width,
    height: swapsSides(orientation) ? width : height,
    isTurned: isTurnedBy(orientation),
    isAnimated: chunks.some(({ name }) => name === 'acTL'),
  }
}
