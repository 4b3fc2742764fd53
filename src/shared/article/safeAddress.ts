const safeSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * Whether an address may stand in a link. Parsed by the URL standard, which drops the tabs and line
 * breaks that hide `java\nscript:` from a comparison of prefixes.
 */
export function isSafeAddress(address: string): boolean {
  try {
    return safeSchemes.has(new URL(address).protocol)
  } catch {
    return false
  }
}
