export interface Wire {
  encode(value: unknown): string
  decode(text: string): unknown
}

/**
 * Structured data as text, for the way between the stand-in and Chromium, which carries strings only: plain
 * objects, arrays, strings, numbers, booleans, null, undefined and byte arrays. Anything else is refused
 * by name, so that nothing is silently made into something else.
 *
 * Runs in Node and, by its own source text, in the page: it may use nothing from outside itself.
 */
export function wire(): Wire {
  type Packed = { o: Record<string, unknown> } | { b: string } | { n: string } | { u: true }

  const pack = (value: unknown): unknown => {
    if (value === undefined) return { u: true }
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
    if (typeof value === 'number') {
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : { n: Object.is(value, -0) ? '-0' : `${value}` }
    }
    if (Array.isArray(value)) return value.map(pack)
    if (value instanceof Uint8Array) return { b: toBase64(value) }
    const prototype = typeof value === 'object' ? Object.getPrototypeOf(value) : undefined
    if (prototype === null || prototype === Object.prototype) {
      return { o: Object.fromEntries(Object.entries(value).map(([key, member]) => [key, pack(member)])) }
    }
    throw new TypeError(`The stand-in carries no ${Object.prototype.toString.call(value)}.`)
  }

  const unpack = (packed: unknown): unknown => {
    if (Array.isArray(packed)) return packed.map(unpack)
    if (typeof packed !== 'object' || packed === null) return packed
    const box = packed as Packed
    if ('o' in box)
      return Object.fromEntries(Object.entries(box.o).map(([key, member]) => [key, unpack(member)]))
    if ('b' in box) return Uint8Array.from(atob(box.b), (character) => character.charCodeAt(0))
    if ('n' in box) return Number(box.n)
    return undefined
  }

  const toBase64 = (bytes: Uint8Array): string => {
    let binary = ''
    for (let start = 0; start < bytes.length; start += 0x8000) {
      binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000))
    }
    return btoa(binary)
  }

  return {
    encode: (value) => JSON.stringify(pack(value)),
    decode: (text) => unpack(JSON.parse(text)),
  }
}
