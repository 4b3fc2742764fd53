import { z } from 'zod'
import { method } from '../rpc/contract.ts'
import { articleIdSchema } from './articles.ts'

/** Articles in the trash by id; without ids all that are there. Ids of others count for nothing. */
const whichSchema = z.strictObject({ ids: z.array(articleIdSchema).max(10_000).optional() })

/** What goes with articles that are deleted for good. */
export const trashContentSchema = z.strictObject({
  articles: z.int().min(0),
  words: z.int().min(0),
  versions: z.int().min(0),
  /** Images that no other article shows or has shown. */
  images: z.int().min(0),
})
export type TrashContent = z.infer<typeof trashContentSchema>

export const trashMethods = {
  /** What deleting them for good would take away. */
  'trash.describe': method(whichSchema, trashContentSchema, ['storeFailed']),
  /** Deletes them for good, and says what went. What is in backups stays there. */
  'trash.delete': method(whichSchema, trashContentSchema, ['storeFailed']),
} as const

export const trashEvents = {
  /** These articles are gone for good; who has one open can no longer write in it. */
  articlesDeleted: z.strictObject({ ids: z.array(z.string()) }),
} as const
