import type { Reply } from '../../../shared/rpc/failure.ts'
import { succeed } from '../../../shared/rpc/failure.ts'
import { decodeText } from '../decodeText.ts'
import { isWithoutControls } from '../textLikeness.ts'

/** Where the HTML standard looks for a page's encoding, in bytes. */
const declaredWithin = 1024
const declaration = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]{1,40})/i

/**
 * The text of a file: in the encoding that a page declares for itself, where it is not plainly another; else by
 * its bytes. `name` is what the failure calls the file.
 */
export function decodeHtml(
  name: string,
  bytes: Uint8Array,
): Reply<string, 'fileEmpty' | 'fileTooLarge' | 'fileNotText'> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declaredWithin))
  const label = /<(?:!doctype html|html|head|meta)/i.test(head)
    ? declaration.exec(head)?.[1]?.toLowerCase()
    : undefined
  if (label !== undefined && !/^utf-?(?:8|16)/.test(label) && !isUtf8(bytes)) {
    const text = decodeAs(label, bytes)
    if (text !== null && isWithoutControls(text)) return succeed(text)
  }
  return decodeText(name, bytes)
}

function isUtf8(bytes: Uint8Array): boolean {
  return decodeAs('utf-8', bytes) !== null
}

function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
