import { decode, encode } from '@msgpack/msgpack'
import type { Transport } from '../shared/rpc/transport.ts'

export interface WebSocketTransport extends Transport {
  onConnection(listener: (isConnected: boolean) => void): () => void
  /** Ends the connection for good. */
  close(): void
}

const firstWait = 250
const longestWait = 5000

/**
 * A transport over a WebSocket at `address`, in binary MessagePack frames. A broken connection is tried
 * again, after a quarter of a second at first and every five seconds at last. What is sent before the
 * first connection stands waits for it; what is sent while a connection is broken is dropped, since the
 * caller has been told. `open` is for runtimes that have to set headers.
 */
export function webSocketTransport(
  address: string,
  open: (address: string) => WebSocket = (at) => new WebSocket(at),
): WebSocketTransport {
  const messageListeners = new Set<(message: unknown) => void>()
  const connectionListeners = new Set<(isConnected: boolean) => void>()
  let early: unknown[] | null = []
  let failures = 0
  let retry: ReturnType<typeof setTimeout> | undefined
  let isClosed = false
  let socket = connect()

  function connect(): WebSocket {
    const next = open(address)
    next.binaryType = 'arraybuffer'
    next.addEventListener('open', () => {
      failures = 0
      for (const message of early ?? []) transmit(message)
      early = null
      tell(true)
    })
    next.addEventListener('message', ({ data }) => {
      const message = data instanceof ArrayBuffer ? read(data) : undefined
      if (message === undefined) return next.close()
      for (const listener of messageListeners) listener(message)
    })
    // A failed connection is closed too, so an error needs no answer of its own; without a listener some runtimes throw.
    next.addEventListener('error', () => {})
    next.addEventListener('close', () => {
      early = null
      tell(false)
      if (isClosed) return
      // Half of the wait is left to chance, so that many windows do not come back in one moment.
      const wait = Math.min(longestWait, firstWait * 2 ** failures) * (0.5 + Math.random() / 2)
      failures += 1
      retry = setTimeout(() => {
        socket = connect()
      }, wait)
    })
    return next
  }

  function transmit(message: unknown): void {
    socket.send(encode(message, { ignoreUndefined: true }))
  }

  function tell(isConnected: boolean): void {
    for (const listener of connectionListeners) listener(isConnected)
  }

  return {
    send(message) {
      if (socket.readyState === socket.OPEN) transmit(message)
      else early?.push(message)
    },
    onMessage(listener) {
      messageListeners.add(listener)
      return () => void messageListeners.delete(listener)
    },
    onConnection(listener) {
      connectionListeners.add(listener)
      return () => void connectionListeners.delete(listener)
    },
    close() {
      isClosed = true
      clearTimeout(retry)
      socket.close()
    },
  }
}

function read(frame: ArrayBuffer): unknown {
  try {
    return decode(new Uint8Array(frame))
  } catch {
    return undefined
  }
}
