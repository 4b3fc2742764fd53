import { ByteReader } from './ByteReader.ts'
import type { ImageMediaType } from './ImageInfo.ts'
import { jpegSegments } from './kinds/inspectJpeg.ts'
import { pngChunks } from './kinds/inspectPng.ts'
import { webpChunks } from './kinds/inspectWebp.ts'

/**
 * An image without what a camera or a program wrote about it (place, time, device, names, thumbnails), its
 * pixels and colours untouched; or null where that cannot be done without unpacking it. GIF has no Exif.
 */
export function withoutMetadata(bytes: Uint8Array, mediaType: ImageMediaType): Uint8Array | null {
  const reader = new ByteReader(bytes)
  switch (mediaType) {
    case 'image/jpeg':
      return withoutJpegMetadata(reader)
    case 'image/png':
      return withoutPngMetadata(reader)
    case 'image/webp':
      return withoutWebpMetadata(reader)
    case 'image/gif':
      return bytes
    case 'image/avif':
      return null
  }
}

/** All segments for applications but those that colours need: JFIF, the ICC profile and Adobe's note on channels. */
function withoutJpegMetadata(reader: ByteReader): Uint8Array {
  const dropped = jpegSegments(reader).filter(({ marker, start }) => {
    if (marker === 0xfe) return true
    if (marker < 0xe0 || marker > 0xef) return false
    const isJfif = marker === 0xe0 && reader.name(start + 4) === 'JFIF'
    const isProfile = marker === 0xe2 && reader.name(start + 4, 11) === 'ICC_PROFILE'
    return !isJfif && !isProfile && marker !== 0xee
  })
  return without(reader.bytes, dropped)
}

const pngMetadata: ReadonlySet<string> = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'])

function withoutPngMetadata(reader: ByteReader): Uint8Array {
  const dropped = pngChunks(reader).filter(({ name }) => pngMetadata.has(name))
  return without(reader.bytes, dropped)
}

function withoutWebpMetadata(reader: ByteReader): Uint8Array {
  const chunks = webpChunks(reader)
  const kept = without(
    reader.bytes,
    chunks.filter(({ name }) => name === 'EXIF' || name === 'XMP '),
  )
  if (kept.length === reader.length) return kept
  const view = new DataView(kept.buffer, kept.byteOffset, kept.byteLength)
  view.setUint32(4, kept.length - 8, true)
  // The flags of the extended header say which of them there are.
  if (chunks[0]?.name === 'VP8X') kept[20] = (kept[20] ?? 0) & ~0x0c
  return kept
}

function without(bytes: Uint8Array, parts: readonly { start: number; end: number }[]): Uint8Array {
  if (parts.length === 0) return bytes
  const kept = new Uint8Array(bytes.length - parts.reduce((size, { start, end }) => size + end - start, 0))
  let [from, at] = [0, 0]
  for (const { start, end } of parts) {
    kept.set(bytes.subarray(from, start), at)
    at += start - from
    from = end
  }
  kept.set(bytes.subarray(from), at)
  return kept
}
