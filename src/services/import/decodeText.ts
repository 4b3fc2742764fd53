import { maximumFileSize } from '../../shared/contract/transfers.ts'
import { fail } from '../../shared/failures/fail.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import { showsAnything } from '../../shared/text/structure/splitLines.ts'
import { hasBinarySignature } from './binarySignatures.ts'
import { isLikelyWindows1256, isUnbroken, isWithoutControls, utf16Likeness } from './textLikeness.ts'

/**
 * The text of a file, by its bytes: UTF-8 and UTF-16 with their byte order mark; else UTF-8 where that is
 * valid, UTF-16 where pairs of bytes read as letters, UTF-8 with a few damaged places (U+FFFD stands there),
 * and Windows-1256 where it reads as Arabic.
 * Fails where there is no text, too much of it, or something else. `name` is what the failure calls the file.
 */
export function decodeText(
  name: string,
  bytes: Uint8Array,
): Reply<string, 'fileEmpty' | 'fileTooLarge' | 'fileNotText'> {
  if (bytes.length > maximumFileSize) return fail('fileTooLarge', { name, limit: maximumFileSize })
  if (bytes.length === 0) return fail('fileEmpty', { name })
  const text = hasBinarySignature(bytes) ? null : readText(bytes)
  if (text === null) return fail('fileNotText', { name })
  return showsAnything(text) ? succeed(text) : fail('fileEmpty', { name })
}

function readText(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return validUtf8(bytes) ?? damagedUtf8(bytes)
  if (first === 0xff && second === 0xfe) return markedUtf16(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return markedUtf16(bytes, 'utf-16be')
  return validUtf8(bytes) ?? unmarkedUtf16(bytes) ?? damagedUtf8(bytes) ?? windows1256(bytes)
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return isWithoutControls(text) ? text : null
  } catch {
    return null
  }
}

function damagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  return isWithoutControls(text) && isUnbroken(text) ? text : null
}

function markedUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string | null {
  const text = new TextDecoder(encoding).decode(bytes)
  return isWithoutControls(text) && isUnbroken(text) ? text : null
}

function unmarkedUtf16(bytes: Uint8Array): string | null {
  const littleEndian = new TextDecoder('utf-16le').decode(bytes)
  const bigEndian = new TextDecoder('utf-16be').decode(bytes)
  const [little, big] = [utf16Likeness(littleEndian), utf16Likeness(bigEndian)]
  if (little === 0 && big === 0) return null
  return little >= big ? littleEndian : bigEndian
}

function windows1256(bytes: Uint8Array): string | null {
  const text = new TextDecoder('windows-1256').decode(bytes)
  return isLikelyWindows1256(text) ? text : null
}
