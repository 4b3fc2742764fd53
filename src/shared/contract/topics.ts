import { z } from 'zod'
import { method } from '../rpc/contract.ts'

/**
 * A media topic of the IPTC. `parent` is the code of the one above it; `also` are further Arabic names that it
 * is searched by; a `retired` one is no longer for new pieces, but those that have it keep its name.
 */
export const topicSchema = z.strictObject({
  code: z.string().regex(/^\d{8}$/),
  parent: z.string().nullable(),
  en: z.string(),
  ar: z.string(),
  also: z.string().nullable(),
  isRetired: z.boolean(),
})
export type Topic = z.infer<typeof topicSchema>

export const topicsMethods = {
  /** The media topics that the program brings along: resources/topics. */
  'topics.list': method(z.strictObject({}), z.strictObject({ topics: z.array(topicSchema) })),
} as const
