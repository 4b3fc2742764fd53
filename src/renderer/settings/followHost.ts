import type { TahrirClient, TahrirContract } from '../../shared/contract/contract.ts'
import type { EventName } from '../../shared/rpc/contract.ts'

/** What the host keeps for all windows, as this window knows it: null until the host has said, then in step with it. */
export interface Followed<Value> {
  getSnapshot(): Value | null
  subscribe(listener: () => void): () => void
}

/** Reads by `read` at once, at each `event` and when the way to the host is whole again; keeps what it had where that fails. */
export function followHost<Value>(
  client: TahrirClient,
  event: EventName<TahrirContract>,
  read: () => Promise<Value | null>,
): Followed<Value> {
  const listeners = new Set<() => void>()
  let known: Value | null = null

  async function update() {
    const value = await read()
    if (value === null) return
    known = value
    for (const listener of listeners) listener()
  }

  void update()
  client.on(event, () => void update())
  // What was changed while this window was cut off.
  client.onConnection((isConnected) => {
    if (isConnected) void update()
  })
  return {
    getSnapshot: () => known,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
