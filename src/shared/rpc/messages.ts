import { z } from 'zod'
import { failureSchema } from './failure.ts'

/** What crosses a transport. A request and its reply share `call`, a number that the client chooses. */
export const requestSchema = z.strictObject({
  kind: z.literal('request'),
  call: z.int().min(0),
  method: z.string(),
  input: z.unknown(),
})

export const replySchema = z.strictObject({
  kind: z.literal('reply'),
  call: z.int().min(0),
  reply: z.union([
    z.strictObject({ ok: z.literal(true), value: z.unknown() }),
    z.strictObject({ ok: z.literal(false), error: failureSchema }),
  ]),
})

export const eventSchema = z.strictObject({
  kind: z.literal('event'),
  event: z.string(),
  payload: z.unknown(),
})

export const toClientSchema = z.discriminatedUnion('kind', [replySchema, eventSchema])
