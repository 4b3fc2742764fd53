/** An image of one size: its edge in pixels and its PNG. */
export interface SizedPng {
  size: number
  png: Uint8Array
}

/** The file in which Windows keeps an icon: a table of images, each a PNG. */
export function icoFile(images: readonly SizedPng[]): Uint8Array {
  const headLength = 6 + 16 * images.length
  const head = Buffer.alloc(headLength)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(images.length, 4)
  let offset = headLength
  for (const [index, { size, png }] of images.entries()) {
    const at = 6 + 16 * index
    // 256 is written as 0.
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([head, ...images.map(({ png }) => png)])
}

/** macOS' names for its sizes; of some there are two, for plain and for fine screens. */
const icnsTypes: Record<number, readonly string[]> = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['icp6', 'ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
}

/** The file in which macOS keeps an icon: a row of images, each a PNG under the name of its size. */
export function icnsFile(images: readonly SizedPng[]): Uint8Array {
  const parts = images.flatMap(({ size, png }) =>
    (icnsTypes[size] ?? []).map((type) => Buffer.concat([Buffer.from(type, 'latin1'), lengthOf(png), png])),
  )
  const body = Buffer.concat(parts)
  return Buffer.concat([Buffer.from('icns', 'latin1'), lengthOf(body), body])
}

/** The length of a part with its own head of eight bytes. */
function lengthOf(bytes: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length + 8)
  return length
}
