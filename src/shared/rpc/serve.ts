import type { z } from 'zod'
import type { Contract, EventName, FailuresOf, MethodName, OutputOf, PayloadOf } from './contract.ts'
import type { Failure, Reply } from './failure.ts'
import { requestSchema } from './messages.ts'
import type { Transport } from './transport.ts'

/** The side that called: one window or one socket. Services key what they keep open by it. */
export interface Caller<C extends Contract> {
  readonly id: string
  emit<N extends EventName<C>>(event: N, payload: PayloadOf<C, N>): void
}

/** One function per method. An expected failure is returned; what is thrown is a bug and crosses as `internal`. */
export type Services<C extends Contract> = {
  [N in MethodName<C>]: (
    input: z.output<C['methods'][N]['input']>,
    caller: Caller<C>,
  ) => Promise<Reply<OutputOf<C, N>, FailuresOf<C, N>>> | Reply<OutputOf<C, N>, FailuresOf<C, N>>
}

export interface ServeOptions {
  /** Told of what was thrown, with the method's name and never with its input. */
  onBug(method: string, error: unknown): void
  /** Told of each answer, with what it took in milliseconds. */
  onAnswered?(method: string, input: unknown, reply: Reply<unknown>, milliseconds: number): void
}

let callers = 0

/**
 * Answers the requests that come in over `transport`. Only declared methods are reached; input and
 * output are validated; neither a stack trace nor the text of an unexpected error crosses.
 */
export function serve<C extends Contract>(
  contract: C,
  services: Services<C>,
  transport: Transport,
  { onBug, onAnswered }: ServeOptions,
): { caller: Caller<C>; stop: () => void } {
  const caller: Caller<C> = {
    id: `caller-${++callers}`,
    emit(event, payload) {
      transport.send({ kind: 'event', event, payload })
    },
  }

  const answer = async (name: string, input: unknown): Promise<Reply<unknown>> => {
    if (!Object.hasOwn(contract.methods, name)) {
      return { ok: false, error: wayFailure('methodUnknown', 'There is no such method.') }
    }
    const declared = contract.methods[name]
    const service = services[name as MethodName<C>] as unknown as (
      input: unknown,
      caller: Caller<C>,
    ) => Promise<Reply<unknown>>
    if (declared === undefined)
      return { ok: false, error: wayFailure('methodUnknown', 'There is no such method.') }
    const parsed = declared.input.safeParse(input)
    if (!parsed.success) {
      const field = parsed.error.issues[0]?.path.join('.') ?? ''
      return { ok: false, error: wayFailure('inputInvalid', 'The input does not fit the method.', { field }) }
    }
    try {
      const reply = await service(parsed.data, caller)
      if (!reply.ok) return reply
      return { ok: true, value: declared.output.parse(reply.value) }
    } catch (error) {
      onBug(name, error)
      return { ok: false, error: wayFailure('internal', 'The program made a mistake.') }
    }
  }

  const stop = transport.onMessage((message) => {
    const request = requestSchema.safeParse(message)
    if (!request.success) return
    const { call, method, input } = request.data
    const asked = performance.now()
    void answer(method, input).then((reply) => {
      transport.send({ kind: 'reply', call, reply })
      onAnswered?.(method, input, reply, performance.now() - asked)
    })
  })
  return { caller, stop }
}

function wayFailure(code: string, message: string, details: Record<string, string> = {}): Failure {
  return { code, message, details }
}
