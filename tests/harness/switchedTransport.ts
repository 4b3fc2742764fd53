import type { Transport } from '../../src/shared/rpc/transport.ts'

/** A transport that can be held: what is sent while it is held arrives when it is let go, in order. */
export function switchedTransport(inner: Transport): Transport & { hold(): void; release(): void } {
  let isHeld = false
  const outgoing: unknown[] = []
  const incoming: unknown[] = []
  const listeners = new Set<(message: unknown) => void>()
  const deliver = (message: unknown) => {
    for (const listener of listeners) listener(message)
  }
  inner.onMessage((message) => {
    if (isHeld) incoming.push(message)
    else deliver(message)
  })
  return {
    send(message) {
      if (isHeld) outgoing.push(message)
      else inner.send(message)
    },
    onMessage(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    hold() {
      isHeld = true
    },
    release() {
      isHeld = false
      for (const message of outgoing.splice(0)) inner.send(message)
      for (const message of incoming.splice(0)) deliver(message)
    },
  }
}
