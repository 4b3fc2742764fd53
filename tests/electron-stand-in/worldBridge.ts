/** One end of the bridge between the preload's world and the page's. */
export interface WorldBridge {
  /** Puts a copy of `api` on the other world's `window`; its functions call back into this world. */
  expose(key: string, api: unknown): void
}

/**
 * Electron's contextBridge over Chromium's own isolated worlds. They share the document's events and nothing
 * else; what an event carries is copied by structured clone. Functions stay where they are, and the other
 * world gets ones that call them. Each end listens under its own secret name.
 *
 * Runs in the page by its own source text: it may use nothing from outside itself.
 */
export function worldBridge(here: string, there: string): WorldBridge {
  type AnyFunction = (...input: unknown[]) => unknown
  type Packed = { f: number } | { a: Packed[] } | { o: [string, Packed][] } | { v: unknown }
  type Message =
    | { kind: 'expose'; key: string; api: Packed }
    | { kind: 'call'; target: number; input: Packed[] }
    | { kind: 'answer'; value: Packed }
    | { kind: 'error'; text: string }

  const functions: AnyFunction[] = []
  let lastAnswer: Message | undefined

  // Cloned here already, so that what cannot be cloned throws at the one who sends it.
  const tell = (message: Message) =>
    void dispatchEvent(new CustomEvent(there, { detail: structuredClone(message) }))

  const pack = (value: unknown): Packed => {
    if (typeof value === 'function') return { f: functions.push(value as AnyFunction) - 1 }
    if (Array.isArray(value)) return { a: value.map(pack) }
    if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
      return { o: Object.entries(value).map(([key, member]) => [key, pack(member)]) }
    }
    return { v: value }
  }

  const unpack = (packed: Packed): unknown => {
    if ('f' in packed) return (...input: unknown[]) => call(packed.f, input)
    if ('a' in packed) return packed.a.map(unpack)
    if ('o' in packed) return Object.fromEntries(packed.o.map(([key, member]) => [key, unpack(member)]))
    return packed.v
  }

  // Events are dispatched at once, so the answer is there when `tell` returns.
  const call = (target: number, input: unknown[]): unknown => {
    tell({ kind: 'call', target, input: input.map(pack) })
    if (lastAnswer?.kind === 'answer') return unpack(lastAnswer.value)
    throw new Error(lastAnswer?.kind === 'error' ? lastAnswer.text : 'The other world did not answer.')
  }

  addEventListener(here, (event) => {
    const message = (event as CustomEvent<Message>).detail
    if (message.kind === 'expose') {
      const value = Object.freeze(unpack(message.api))
      Object.defineProperty(window, message.key, { value, enumerable: true })
    } else if (message.kind === 'call') {
      let answer: Message
      try {
        answer = { kind: 'answer', value: pack(functions[message.target]?.(...message.input.map(unpack))) }
      } catch (error) {
        answer = { kind: 'error', text: String(error) }
      }
      tell(answer)
    } else {
      lastAnswer = message
    }
  })

  return { expose: (key, api) => tell({ kind: 'expose', key, api: pack(api) }) }
}
