/** The few globals that every runtime of the program has, though neither ECMAScript nor `types: []` names them. */
declare class URL {
  constructor(url: string, base?: string)
  readonly protocol: string
  readonly href: string
}
declare function structuredClone<T>(value: T): T
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(bytes: Uint8Array): string
}
declare const performance: { now(): number }
