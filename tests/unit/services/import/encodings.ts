/** Text as bytes in each encoding that is read. Windows-1256 takes only the characters that it has. */
export const encodings = {
  'UTF-8': (text: string) => new TextEncoder().encode(text),
  'UTF-8 with a mark': (text: string) => new TextEncoder().encode(`\ufeff${text}`),
  'UTF-16 LE': (text: string) => utf16(text, true),
  'UTF-16 LE with a mark': (text: string) => utf16(`\ufeff${text}`, true),
  'UTF-16 BE': (text: string) => utf16(text, false),
  'UTF-16 BE with a mark': (text: string) => utf16(`\ufeff${text}`, false),
  'Windows-1256': windows1256,
} satisfies Record<string, (text: string) => Uint8Array>

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2))
  for (let index = 0; index < text.length; index++) {
    bytes.setUint16(index * 2, text.charCodeAt(index), littleEndian)
  }
  return new Uint8Array(bytes.buffer)
}

const byteOf = new Map(
  [...new TextDecoder('windows-1256').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map(
    (character, byte) => [character, byte] as const,
  ),
)

export function windows1256(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const byte = byteOf.get(text.charAt(index))
    if (byte === undefined) throw new Error(`Windows-1256 has no ${text.charAt(index)}`)
    bytes[index] = byte
  }
  return bytes
}
