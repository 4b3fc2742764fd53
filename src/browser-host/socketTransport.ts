import { decode, encode } from '@msgpack/msgpack'
import type { WebSocket } from 'ws'
import type { Transport } from '../shared/rpc/transport.ts'

/** The largest message that is taken, in bytes: the largest file of an import and its wrapping. */
export const maximumMessageSize = 80 * 1024 * 1024

/** What may wait for a page that does not read, in bytes. Such a page is cut off and comes back in step by itself. */
const maximumBacklog = 2 * maximumMessageSize

/**
 * So many requests may wait for their answers. A page has a handful; one that sends them faster than they can be
 * answered is cut off before they fill the memory.
 */
export const mostWaiting = 2000

const pingInterval = 20_000

/** Close codes of RFC 6455, section 7.4.1. */
const closeCodes = { unsupportedData: 1003, invalidData: 1007, tryAgainLater: 1013 }

/**
 * Carries messages over one WebSocket as binary MessagePack frames. Whatever else arrives closes the
 * socket with a code; a page that answers no ping is cut off.
 */
export function socketTransport(socket: WebSocket): Transport {
  const listeners = new Set<(message: unknown) => void>()
  /** Messages that came and are not answered yet. */
  let waiting = 0
  const cutOff = () => {
    listeners.clear()
    socket.close(closeCodes.tryAgainLater)
    // What is still in the way is not read.
    socket.pause()
    setTimeout(() => socket.terminate(), 1000).unref()
  }

  let hasAnswered = true
  const pings = setInterval(() => {
    if (!hasAnswered) return socket.terminate()
    hasAnswered = false
    socket.ping()
  }, pingInterval)
  socket.on('close', () => clearInterval(pings))
  socket.on('pong', () => {
    hasAnswered = true
  })
  // `ws` closes the socket itself after a frame that breaks the protocol or its limits.
  socket.on('error', () => socket.terminate())

  socket.on('message', (data, isBinary) => {
    if (!isBinary) return socket.close(closeCodes.unsupportedData)
    const message = read(data as Buffer)
    if (message === undefined) return socket.close(closeCodes.invalidData)
    waiting += 1
    if (waiting > mostWaiting) return cutOff()
    for (const listener of listeners) listener(message)
  })

  return {
    send(message) {
      if (isReply(message)) waiting -= 1
      if (socket.readyState !== socket.OPEN) return
      if (socket.bufferedAmount > maximumBacklog) return socket.close(closeCodes.tryAgainLater)
      socket.send(encode(message, { ignoreUndefined: true }))
    },
    onMessage(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

function isReply(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'reply'
}

function read(frame: Buffer): unknown {
  // A plain view, since the byte arrays inside are cut from it and services expect no Node buffers.
  const bytes = new Uint8Array(frame.buffer, frame.byteOffset, frame.byteLength)
  try {
    return decode(bytes, { maxArrayLength: 1_000_000, maxMapLength: 1_000_000 })
  } catch {
    return undefined
  }
}
