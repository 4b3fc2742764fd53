/** How files begin that are no plain text though parts of them may read as such. */
const signatures: readonly { what: string; bytes: readonly number[] }[] = [
  { what: 'PDF', bytes: ascii('%PDF-') },
  { what: 'ZIP, and with it DOCX, ODT and EPUB', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { what: 'an empty ZIP', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { what: 'RTF', bytes: ascii('{\\rtf') },
  { what: 'Word before 2007', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { what: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { what: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { what: 'GIF', bytes: ascii('GIF8') },
  { what: 'PostScript', bytes: ascii('%!PS') },
  { what: 'gzip', bytes: [0x1f, 0x8b] },
  { what: 'SQLite', bytes: ascii('SQLite format 3') },
]

/** Whether bytes begin as a well-known format other than plain text does. */
export function hasBinarySignature(bytes: Uint8Array): boolean {
  return signatures.some((signature) => signature.bytes.every((byte, index) => bytes[index] === byte))
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0))
}
