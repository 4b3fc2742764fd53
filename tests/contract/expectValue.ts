import type { Reply } from '../../src/shared/rpc/failure.ts'

/** The value of a reply that must be one. */
export function expectValue<Value>(reply: Reply<Value>): Value {
  if (!reply.ok) throw new Error(`The call failed with ${reply.error.code}: ${reply.error.message}`)
  return reply.value
}
