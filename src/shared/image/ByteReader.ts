/** Reads numbers and names from bytes at given places; what lies past the end reads as 0 or as an empty name. */
export class ByteReader {
  readonly bytes: Uint8Array
  readonly #view: DataView

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get length(): number {
    return this.bytes.length
  }

  u8(at: number): number {
    return this.bytes[at] ?? 0
  }

  u16(at: number, isLittle = false): number {
    return at >= 0 && at + 2 <= this.length ? this.#view.getUint16(at, isLittle) : 0
  }

  u24(at: number): number {
    return this.u8(at) | (this.u8(at + 1) << 8) | (this.u8(at + 2) << 16)
  }

  u32(at: number, isLittle = false): number {
    return at >= 0 && at + 4 <= this.length ? this.#view.getUint32(at, isLittle) : 0
  }

  /** So many bytes as Latin letters: the names of chunks and boxes. */
  name(at: number, length = 4): string {
    return at >= 0 && at + length <= this.length
      ? String.fromCharCode(...this.bytes.subarray(at, at + length))
      : ''
  }
}
