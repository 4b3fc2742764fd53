import type { ByteReader } from '../ByteReader.ts'
import type { ImageInfo } from '../ImageInfo.ts'
import { isTurnedBy, swapsSides, tiffOrientation } from './tiffOrientation.ts'

/** A segment of a JPEG file before its picture data: its marker, and from where to where it reaches. */
export interface JpegSegment {
  marker: number
  start: number
  end: number
}

const startOfScan = 0xda

/** The segments up to the scan, with it (ITU-T T.81, annex B). */
export function jpegSegments(reader: ByteReader): JpegSegment[] {
  const segments: JpegSegment[] = []
  for (let at = 2; at + 4 <= reader.length; ) {
    if (reader.u8(at) !== 0xff) break
    const marker = reader.u8(at + 1)
    // Any number of filling bytes may stand before a marker.
    if (marker === 0xff) {
      at += 1
      continue
    }
    const end = at + 2 + reader.u16(at + 2)
    if (end > reader.length || reader.u16(at + 2) < 2) break
    segments.push({ marker, start: at, end })
    if (marker === startOfScan) break
    at = end
  }
  return segments
}

export function inspectJpeg(reader: ByteReader): ImageInfo | null {
  const segments = jpegSegments(reader)
  const frame = segments.find(({ marker }) => isFrame(marker))
  if (frame === undefined || segments.at(-1)?.marker !== startOfScan) return null
  const exif = segments.find(({ marker, start }) => marker === 0xe1 && reader.name(start + 4) === 'Exif')
  const orientation = exif ? tiffOrientation(reader, exif.start + 10, exif.end) : 1
  const [height, width] = [reader.u16(frame.start + 5), reader.u16(frame.start + 7)]
  return {
    mediaType: 'image/jpeg',
    width: swapsSides(orientation) ? height : width,
    height: swapsSides(orientation) ? width : height,
    isTurned: isTurnedBy(orientation),
    isAnimated: false,
  }
}

/** SOF0 to SOF15, without the tables that share their range. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}
