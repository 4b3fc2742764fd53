import { createHash } from 'node:crypto'

/**
 * An id that follows from the content, so that converting a file twice gives the same bytes: SHA-256 in
 * the shape of a UUID of version 8 (RFC 9562, section 5.8).
 */
export function contentId(bytes: Uint8Array): string {
  const digest = createHash('sha256').update(bytes).digest()
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x80
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80
  const hex = digest.toString('hex', 0, 16)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
