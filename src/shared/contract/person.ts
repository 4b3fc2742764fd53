import { z } from 'zod'
import { method } from '../rpc/contract.ts'

export const personNameSchema = z.string().trim().min(1).max(200)

export const personMethods = {
  /** Who is named in the history of what is done at this desk. */
  'person.describe': method(
    z.strictObject({}),
    z.strictObject({
      name: z.string(),
      /** Whether a person chose the name; otherwise it is the system's user name. */
      isChosen: z.boolean(),
    }),
    ['storeFailed'],
  ),
  'person.rename': method(z.strictObject({ name: personNameSchema }), z.strictObject({}), ['storeFailed']),
} as const
