import type { ByteReader } from '../ByteReader.ts'
import type { ImageInfo } from '../ImageInfo.ts'

/** GIF87a and GIF89a: the logical screen, and whether a second picture follows. */
export function inspectGif(reader: ByteReader): ImageInfo | null {
  if (reader.length < 13) return null
  return {
    mediaType: 'image/gif',
    width: reader.u16(6, true),
    height: reader.u16(8, true),
    isTurned: false,
    isAnimated: countPictures(reader) > 1,
  }
}

/** Pictures in a GIF, as far as two. */
function countPictures(reader: ByteReader): number {
  let at = 13 + tableSize(reader.u8(10))
  let pictures = 0
  while (at < reader.length && pictures < 2) {
    const kind = reader.u8(at)
    if (kind === 0x2c) {
      pictures += 1
      at = afterBlocks(reader, at + 11 + tableSize(reader.u8(at + 9)))
    } else if (kind === 0x21) {
      at = afterBlocks(reader, at + 2)
    } else {
      break
    }
  }
  return pictures
}

function tableSize(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0
}

/** Data comes in blocks of at most 255 bytes, the last of them empty. */
function afterBlocks(reader: ByteReader, start: number): number {
  let at = start
  while (at < reader.length && reader.u8(at) > 0) at += reader.u8(at) + 1
  return at + 1
}
