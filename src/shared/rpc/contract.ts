import type { z } from 'zod'

export interface Method {
  input: z.ZodType
  output: z.ZodType
  /** Codes of the failures that a caller should expect, beside those of the way itself. */
  failures: readonly string[]
}

/** Methods by name (`articles.open`) and events by name (`articleChanged`), each with its schemas. */
export interface Contract {
  methods: Record<string, Method>
  events: Record<string, z.ZodType>
}

export const method = <I extends z.ZodType, O extends z.ZodType, const F extends readonly string[] = []>(
  input: I,
  output: O,
  failures?: F,
) => ({ input, output, failures: (failures ?? []) as F })

export type MethodName<C extends Contract> = keyof C['methods'] & string
export type EventName<C extends Contract> = keyof C['events'] & string
export type InputOf<C extends Contract, N extends MethodName<C>> = z.input<C['methods'][N]['input']>
export type OutputOf<C extends Contract, N extends MethodName<C>> = z.output<C['methods'][N]['output']>
export type FailuresOf<C extends Contract, N extends MethodName<C>> =
  | C['methods'][N]['failures'][number]
  | WayFailure
export type PayloadOf<C extends Contract, N extends EventName<C>> = z.output<C['events'][N]>

/** What can fail in any call, whatever the method. */
export type WayFailure = 'methodUnknown' | 'inputInvalid' | 'internal' | 'disconnected'
