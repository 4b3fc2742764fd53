import { inflateRawSync } from 'node:zlib'

/** A file in a ZIP archive, as the archive's directory describes it. */
interface ZipEntry {
  method: number
  packed: Uint8Array
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const fileMark = 0x04034b50
/** The end of an archive with the longest comment. */
const longestEnd = 22 + 0xffff
const latin = new TextDecoder('latin1')

/**
 * The files of a ZIP archive by its directory, not yet unpacked, the first of each wanted name; throws where the
 * archive is damaged, and where it is one of more than four gigabytes.
 */
export function zipEntries(bytes: Uint8Array, wanted: ReadonlySet<string>): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && end >= bytes.length - longestEnd && view.getUint32(end, true) !== endMark) end--
  if (end < 0 || view.getUint32(end, true) !== endMark) throw new RangeError('The archive has no end.')
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== entryMark) throw new RangeError('The directory is damaged.')
    const nameLength = view.getUint16(at + 28, true)
    const name = latin.decode(bytes.subarray(at + 46, at + 46 + nameLength))
    if (wanted.has(name) && !entries.has(name)) {
      const file = view.getUint32(at + 42, true)
      if (view.getUint32(file, true) !== fileMark) throw new RangeError('A file is not where it should be.')
      const start = file + 30 + view.getUint16(file + 26, true) + view.getUint16(file + 28, true)
      const size = view.getUint32(at + 20, true)
      // Some write the size elsewhere, for files of any length; what is packed says itself where it ends.
      const stop = size === 0xffffffff ? bytes.length : start + size
      if (stop > bytes.length) throw new RangeError('A file is cut off.')
      entries.set(name, { method: view.getUint16(at + 10, true), packed: bytes.subarray(start, stop) })
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** What a file unpacks to, or null where that is more than `most` bytes, whatever the archive says of its size. */
export function inflateEntry({ method, packed }: ZipEntry, most: number): Uint8Array | null {
  if (method === 0) return packed.length > most ? null : packed
  if (method !== 8) throw new RangeError('The file is packed in a way that Word does not use.')
  try {
    return inflateRawSync(packed, { maxOutputLength: most })
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return null
    throw error
  }
}
