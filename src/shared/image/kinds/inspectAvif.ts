import type { ByteReader } from '../ByteReader.ts'
import type { ImageInfo } from '../ImageInfo.ts'

interface Box {
  name: string
  /** Where its content begins and ends. */
  from: number
  to: number
}

/** Boxes one after another (ISO/IEC 14496-12, section 4.2). */
function boxes(reader: ByteReader, from: number, to: number): Box[] {
  const found: Box[] = []
  for (let at = from; at + 8 <= to; ) {
    const stated = reader.u32(at)
    const isLong = stated === 1
    const size = isLong ? reader.u32(at + 8) * 2 ** 32 + reader.u32(at + 12) : stated === 0 ? to - at : stated
    const header = isLong ? 16 : 8
    if (size < header || at + size > to) break
    found.push({ name: reader.name(at + 4), from: at + header, to: at + size })
    at += size
  }
  return found
}

/** The size of the largest picture that the file's properties state: the whole, where it is laid out in tiles. */
export function inspectAvif(reader: ByteReader): ImageInfo | null {
  const top = boxes(reader, 0, reader.length)
  const meta = top.find(({ name }) => name === 'meta')
  // `meta` has four bytes of version and flags before its boxes.
  const properties = meta && inside(reader, { ...meta, from: meta.from + 4 }, 'iprp')
  const list = properties && inside(reader, properties, 'ipco')
  if (!list) return null
  const stated = boxes(reader, list.from, list.to)
  let [width, height] = [0, 0]
  for (const { name, from } of stated) {
    if (name !== 'ispe') continue
    const [wide, high] = [reader.u32(from + 4), reader.u32(from + 8)]
    if (wide * high > width * height) [width, height] = [wide, high]
  }
  const rotation = stated.find(({ name }) => name === 'irot')
  const isAcross = rotation !== undefined && reader.u8(rotation.from) % 2 === 1
  return {
    mediaType: 'image/avif',
    width: isAcross ? height : width,
    height: isAcross ? width : height,
    isTurned: stated.some(({ name }) => name === 'irot' || name === 'imir'),
    isAnimated: reader.name(8) === 'avis',
  }
}

function inside(reader: ByteReader, { from, to }: Box, name: string): Box | undefined {
  return boxes(reader, from, to).find((box) => box.name === name)
}
