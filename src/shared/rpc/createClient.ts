import type { Contract, EventName, FailuresOf, InputOf, MethodName, OutputOf, PayloadOf } from './contract.ts'
import type { Failure, Reply } from './failure.ts'
import { toClientSchema } from './messages.ts'
import type { Transport } from './transport.ts'

export interface Client<C extends Contract> {
  /** Calls a method. Resolves to a reply in every case; a broken way is the failure `disconnected`. */
  call<N extends MethodName<C>>(
    method: N,
    input: InputOf<C, N>,
  ): Promise<Reply<OutputOf<C, N>, FailuresOf<C, N>>>
  /** Calls `listener` at each event until the returned function is called. */
  on<N extends EventName<C>>(event: N, listener: (payload: PayloadOf<C, N>) => void): () => void
  /** Calls `listener` at each change of whether the way to the host is whole; at the start it is. */
  onConnection(listener: (isConnected: boolean) => void): () => void
  dispose(): void
}

/** Typed functions over a transport: the renderer's one view of its host. */
export function createClient<C extends Contract>(contract: C, transport: Transport): Client<C> {
  const waiting = new Map<number, (reply: Reply<unknown>) => void>()
  const listeners = new Map<string, Set<(payload: unknown) => void>>()
  const connectionListeners = new Set<(isConnected: boolean) => void>()
  let calls = 0
  let isConnected = true

  const stopMessages = transport.onMessage((raw) => {
    const message = toClientSchema.safeParse(raw)
    if (!message.success) return
    if (message.data.kind === 'reply') {
      const { call, reply } = message.data
      waiting.get(call)?.(reply)
      waiting.delete(call)
      return
    }
    const { event, payload } = message.data
    const schema = Object.hasOwn(contract.events, event) ? contract.events[event] : undefined
    const parsed = schema?.safeParse(payload)
    if (!parsed?.success) return
    for (const listener of listeners.get(event) ?? []) listener(parsed.data)
  })

  const stopConnection = transport.onConnection?.((connected) => {
    isConnected = connected
    if (!connected) {
      for (const resolve of waiting.values()) resolve(disconnected())
      waiting.clear()
    }
    for (const listener of connectionListeners) listener(connected)
  })

  return {
    call(method, input) {
      if (!isConnected) return Promise.resolve(disconnected()) as Promise<never>
      const call = calls++
      return new Promise<Reply<unknown>>((resolve) => {
        waiting.set(call, resolve)
        transport.send({ kind: 'request', call, method, input })
      }).then((reply) => {
        const output = contract.methods[method]?.output
        if (!reply.ok || output === undefined) return reply
        const parsed = output.safeParse(reply.value)
        return parsed.success ? { ok: true, value: parsed.data } : misunderstood()
      }) as Promise<never>
    },
    on(event, listener) {
      const set = listeners.get(event) ?? new Set()
      listeners.set(event, set)
      set.add(listener as (payload: unknown) => void)
      return () => void set.delete(listener as (payload: unknown) => void)
    },
    onConnection(listener) {
      connectionListeners.add(listener)
      return () => void connectionListeners.delete(listener)
    },
    dispose() {
      stopMessages()
      stopConnection?.()
      for (const resolve of waiting.values()) resolve(disconnected())
      waiting.clear()
    },
  }
}

/** The failure of what could not reach the host. */
export const disconnection: Failure<'disconnected'> = {
  code: 'disconnected',
  message: 'The program is not connected to its host.',
  details: {},
}

export function disconnected(): Reply<never, 'disconnected'> {
  return { ok: false, error: disconnection }
}

/** The host speaks another version of the contract, as after an update of the program while a page was open. */
function misunderstood(): Reply<never, 'internal'> {
  return {
    ok: false,
    error: { code: 'internal', message: 'The host gave a reply that does not fit the method.', details: {} },
  }
}
