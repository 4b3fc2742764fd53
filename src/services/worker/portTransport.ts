import type { Transport } from '../../shared/rpc/transport.ts'

/** One end of the way between two threads: a `Worker`, or the `parentPort` within it. */
interface Port {
  postMessage(message: unknown): void
  on(event: 'message', listener: (message: unknown) => void): unknown
  off(event: 'message', listener: (message: unknown) => void): unknown
}

export function portTransport(port: Port): Transport {
  return {
    send: (message) => port.postMessage(message),
    onMessage(listener) {
      port.on('message', listener)
      return () => void port.off('message', listener)
    },
  }
}
