import { ByteReader } from './ByteReader.ts'
import type { ImageInfo } from './ImageInfo.ts'
import { inspectAvif } from './kinds/inspectAvif.ts'
import { inspectGif } from './kinds/inspectGif.ts'
import { inspectJpeg } from './kinds/inspectJpeg.ts'
import { inspectPng } from './kinds/inspectPng.ts'
import { inspectWebp } from './kinds/inspectWebp.ts'

/**
 * What an image's own bytes say that it is, whatever its name or the one who sent it says. `unknown`: none of
 * the kinds that are taken (so SVG, HEIC, TIFF, text); `damaged`: begins as one but has no size.
 */
export function inspectImage(bytes: Uint8Array): ImageInfo | 'unknown' | 'damaged' {
  const reader = new ByteReader(bytes)
  const inspect = kindOf(reader)
  if (inspect === null) return 'unknown'
  const info = inspect(reader)
  return info === null || info.width < 1 || info.height < 1 ? 'damaged' : info
}

function kindOf(reader: ByteReader): ((reader: ByteReader) => ImageInfo | null) | null {
  if (reader.u32(0) === 0x89504e47 && reader.u32(4) === 0x0d0a1a0a) return inspectPng
  if (reader.u16(0) === 0xffd8 && reader.u8(2) === 0xff) return inspectJpeg
  if (reader.name(0) === 'RIFF' && reader.name(8) === 'WEBP') return inspectWebp
  if (reader.name(0, 6) === 'GIF87a' || reader.name(0, 6) === 'GIF89a') return inspectGif
  if (reader.name(4) === 'ftyp' && isAvif(reader)) return inspectAvif
  return null
}

/** Among the brands of the file, ISO/IEC 23000-22 and the AVIF specification. */
function isAvif(reader: ByteReader): boolean {
  const end = Math.min(reader.u32(0), 256)
  for (let at = 8; at + 4 <= end; at += 4) {
    const brand = at === 12 ? '' : reader.name(at)
    if (brand === 'avif' || brand === 'avis') return true
  }
  return false
}
