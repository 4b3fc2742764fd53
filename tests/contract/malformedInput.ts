import * as fc from 'fast-check'
import { contract } from '../../src/shared/contract/contract.ts'

export const methodNames = Object.keys(contract.methods) as (keyof typeof contract.methods)[]

/** The contract's own field names among them, so that inputs are nearly right; MessagePack refuses `__proto__`. */
const key = fc.oneof(
  fc.constantFrom('id', 'name', 'bytes', 'update', 'stateVector', 'language', 'status', 'limit', 'format'),
  fc.string().filter((name) => name !== '__proto__'),
)

/** Values that every way can carry: plain objects, lists, strings, numbers, byte arrays. */
const carried = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'grapheme' }),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array({ maxLength: 20 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
})).value

/** A method and an input that its schema refuses. */
export const malformedInput = fc
  .tuple(fc.constantFrom(...methodNames), fc.oneof(carried, fc.dictionary(key, carried, { maxKeys: 5 })))
  .filter(([method, input]) => !contract.methods[method].input.safeParse(input).success)

/** An input that the schema of this method refuses. */
export const malformedInputTo = (method: (typeof methodNames)[number]) =>
  fc
    .oneof(carried, fc.dictionary(key, carried, { maxKeys: 5 }))
    .filter((input) => !contract.methods[method].input.safeParse(input).success)
