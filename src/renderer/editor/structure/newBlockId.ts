const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** A new id for a block: twelve random letters and digits, so that two windows never choose the same. */
export function newBlockId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => letters[byte % letters.length]).join('')
}
