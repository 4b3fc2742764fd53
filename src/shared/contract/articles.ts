import { z } from 'zod'
import { languageSchema } from '../article/language.ts'
import { kinds } from '../article/metadata.ts'
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
  kind: z.enum(kinds),
  desk: z.string(),
  byline: z.array(z.string()),
  keywords: z.array(z.string()),
  urgency: z.int().nullable(),
  /** The day in its dateline, else the one on which it came into the archive: `2026-03-12`. */
  day: z.string(),
  words: z.int().min(0),
  createdAt: z.int(),
  updatedAt: z.int(),
})
export type ArticleRow = z.infer<typeof articleRowSchema>

/** What a list is narrowed by beside its query; what is left out narrows nothing. */
export const articleFilterSchema = z.strictObject({
  /** Articles in this status only; without it all that are not in the trash. */
  status: statusSchema.optional(),
  desk: z.string().max(2000).optional(),
  kind: z.enum(kinds).optional(),
  /** A language with its regions: `en` is also `en-GB`. */
  language: languageSchema.optional(),
  byline: z.string().max(2000).optional(),
  keyword: z.string().max(2000).optional(),
  urgency: z.strictObject({ from: z.int().min(1).max(9), to: z.int().min(1).max(9) }).optional(),
  /** The first and the last day, both in it. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})
export type ArticleFilter = z.infer<typeof articleFilterSchema>

/** What the list can be sorted by, in the order in which it is offered. */
export const sortFields = [
  'updated',
  'created',
  'day',
  'headline',
  'words',
  'byline',
  'status',
  'desk',
  'kind',
  'language',
  'urgency',
] as const
export type SortField = (typeof sortFields)[number]

export const articleSortSchema = z.strictObject({
  by: z.enum(sortFields),
  isDescending: z.boolean(),
})
export type ArticleSort = z.infer<typeof articleSortSchema>

export const querySchema = z.string().max(1000)

/** Something in a stored document that did not fit the schema and was mended; the original is kept. */
export const mendingSchema = z.strictObject({
  what: z.enum(['unknownElement', 'unknownMark', 'misplacedElement', 'metadataInvalid']),
  name: z.string(),
})
export type Mending = z.infer<typeof mendingSchema>

export const articlesMethods = {
  /**
   * Newest first, or best match first with words to find, or as sorted. A page begins at `cursor`, which the
   * page before gave, or after `offset` rows.
   */
  'articles.list': method(
    articleFilterSchema.extend({
      query: querySchema.optional(),
      sort: articleSortSchema.optional(),
      limit: z.int().min(1).max(500).default(100),
      cursor: z.string().max(300).optional(),
      offset: z.int().min(0).optional(),
    }),
    z.strictObject({
      rows: z.array(articleRowSchema),
      cursor: z.string().nullable(),
      /** How many match in all; where `isCapped`, at least so many, and `articles.count` tells more. */
      total: z.int().min(0),
      isCapped: z.boolean(),
    }),
    ['cursorInvalid', 'storeFailed'],
  ),
  /** How many articles match in all; counted no further than a thousand, where `isCapped`. */
  'articles.count': method(
    articleFilterSchema.extend({ query: querySchema.optional() }),
    z.strictObject({ total: z.int().min(0), isCapped: z.boolean() }),
    ['storeFailed'],
  ),
  /** Articles whose headline has words that begin as typed, the newest first. */
  'articles.suggest': method(
    z.strictObject({ query: querySchema, limit: z.int().min(1).max(20).default(8) }),
    z.strictObject({ rows: z.array(articleRowSchema) }),
    ['storeFailed'],
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
