import { z } from 'zod'

/** An expected failure. `message` is one English sentence for logs; what a person reads comes from `describeFailure`. */
export interface Failure<Code extends string = string> {
  code: Code
  message: string
  details: Record<string, string | number>
}

export type Reply<Value, Code extends string = string> =
  | { ok: true; value: Value }
  | { ok: false; error: Failure<Code> }

export const failureSchema = z.strictObject({
  code: z.string(),
  message: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})

export function succeed<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

/** The value of a method that has nothing to say but that it was done. */
export type Nothing = Record<string, never>
