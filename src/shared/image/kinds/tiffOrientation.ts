import type { ByteReader } from '../ByteReader.ts'

/**
 * The orientation, 1 to 8, that Exif notes in its first directory (TIFF 6.0, tag 274); 1, as it stands,
 * where it notes none.
 */
export function tiffOrientation(reader: ByteReader, start: number, end: number): number {
  const order = reader.name(start, 2)
  if (order !== 'II' && order !== 'MM') return 1
  const isLittle = order === 'II'
  const directory = start + reader.u32(start + 4, isLittle)
  const entries = reader.u16(directory, isLittle)
  for (let index = 0; index < entries; index++) {
    const at = directory + 2 + index * 12
    if (at + 12 > end) return 1
    if (reader.u16(at, isLittle) !== 274) continue
    const value = reader.u16(at + 8, isLittle)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}

export function isTurnedBy(orientation: number): boolean {
  return orientation !== 1
}

/** Whether width and height are exchanged when the image is shown. */
export function swapsSides(orientation: number): boolean {
  return orientation >= 5
}
