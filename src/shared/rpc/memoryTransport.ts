import type { Transport } from './transport.ts'

/** Two ends of a way within one process. Messages are cloned and arrive later, as on any other transport. */
export function memoryTransport(): [Transport, Transport] {
  const listeners = [new Set<(message: unknown) => void>(), new Set<(message: unknown) => void>()]
  const end = (own: number, other: number): Transport => ({
    send(message) {
      const copy = structuredClone(message)
      void Promise.resolve().then(() => {
        for (const listener of listeners[other] ?? []) listener(copy)
      })
    },
    onMessage(listener) {
      listeners[own]?.add(listener)
      return () => void listeners[own]?.delete(listener)
    },
  })
  return [end(0, 1), end(1, 0)]
}
