import { z } from 'zod'
import { method } from '../rpc/contract.ts'

/** A media topic of the IPTC. `parent` is the code of the one above it. */
export const topicSchema = z.strictObject({
  code: z.string().regex(/^\d{8}$/),
  parent: z.string().nullable(),
  en: z.string(),
  ar: z.string(),
})
export type Topic = z.infer<typeof topicSchema>

export const topicsMethods = {
  /** The media topics that the program brings along: resources/topics. */
  'topics.list': method(z.strictObject({}), z.strictObject({ topics: z.array(topicSchema) })),
} as const
