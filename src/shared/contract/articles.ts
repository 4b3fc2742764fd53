import { z } from 'zod'
import { languageSchema } from '../article/language.ts'
import { statusSchema } from '../article/status.ts'
import { method } from '../rpc/contract.ts'
import { bytesSchema } from './bytes.ts'

export const articleIdSchema = z.string().min(1).max(128)

/** A row of the list of articles. Times are milliseconds since 1970, UTC. */
export const articleRowSchema = z.strictObject({
  id: articleIdSchema,
  headline: z.string(),
  status: statusSchema,
  language: z.string(),
  words: z.int().min(0),
  createdAt: z.int(),
  updatedAt: z.int(),
})
export type ArticleRow = z.infer<typeof articleRowSchema>

/** Something in a stored document that did not fit the schema and was mended; the original is kept. */
export const mendingSchema = z.strictObject({
  what: z.enum(['unknownElement', 'unknownMark', 'misplacedElement', 'metadataInvalid']),
  name: z.string(),
})
export type Mending = z.infer<typeof mendingSchema>

export const articlesMethods = {
  /** Newest first, or best match first with a query. `cursor` is the one that the page before gave. */
  'articles.list': method(
    z.strictObject({
      query: z.string().max(1000).optional(),
      /** Articles in this status only; without it all that are not in the trash. */
      status: statusSchema.optional(),
      limit: z.int().min(1).max(500).default(100),
      cursor: z.string().max(200).optional(),
    }),
    z.strictObject({
      rows: z.array(articleRowSchema),
      cursor: z.string().nullable(),
      /** How many match in all. */
      total: z.int().min(0),
    }),
    ['cursorInvalid', 'storeFailed'],
  ),
  'articles.create': method(
    z.strictObject({ language: languageSchema.optional() }),
    z.strictObject({ id: articleIdSchema }),
    ['storeFailed'],
  ),
  /** Opens an article for this caller: the whole Yjs state now, `articleChanged` events from now on. */
  'articles.open': method(
    z.strictObject({ id: articleIdSchema }),
    z.strictObject({ state: bytesSchema, mendings: z.array(mendingSchema) }),
    ['articleMissing', 'documentUnreadable', 'storeFailed'],
  ),
  /** Adds a Yjs update to an article. The reply comes when it is on the disk. */
  'articles.update': method(
    z.strictObject({ id: articleIdSchema, update: bytesSchema }),
    z.strictObject({}),
    ['articleMissing', 'updateInvalid', 'storeFailed'],
  ),
  /**
   * Brings a caller that was cut off back in step: takes what the host lacks and gives what the caller
   * lacks, by its Yjs state vector.
   */
  'articles.sync': method(
    z.strictObject({ id: articleIdSchema, stateVector: bytesSchema, update: bytesSchema }),
    z.strictObject({ update: bytesSchema }),
    ['articleMissing', 'updateInvalid', 'documentUnreadable', 'storeFailed'],
  ),
  'articles.close': method(z.strictObject({ id: articleIdSchema }), z.strictObject({})),
  'articles.setStatus': method(
    z.strictObject({ id: articleIdSchema, status: statusSchema }),
    z.strictObject({}),
    ['articleMissing', 'statusRefused', 'embargoed', 'documentUnreadable', 'storeFailed'],
  ),
} as const

export const articlesEvents = {
  /** Another caller, or the host itself, changed an article that this caller has open. */
  articleChanged: z.strictObject({ id: articleIdSchema, update: bytesSchema }),
  /** The list of articles is no longer what it was. */
  listChanged: z.strictObject({}),
} as const
