import { z } from 'zod'
import { statusSchema } from '../article/status.ts'
import { method } from '../rpc/contract.ts'
import { articleIdSchema, querySchema } from './articles.ts'
import { bytesSchema } from './bytes.ts'
import { exportFormatSchema } from './transfers.ts'

/** One change that is made to many articles. */
export const articleChangeSchema = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('status'), status: statusSchema }),
  z.strictObject({ field: z.literal('desk'), desk: z.string().max(2000) }),
  z.strictObject({
    field: z.literal('keywords'),
    add: z.array(z.string().trim().min(1).max(2000)).max(50),
    remove: z.array(z.string().max(2000)).max(50),
  }),
])
export type ArticleChange = z.infer<typeof articleChangeSchema>

/** As many articles as one action takes. */
export const mostAtOnce = 1000

const failureSchema = z.strictObject({
  id: articleIdSchema,
  headline: z.string(),
  code: z.string(),
  message: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type RefusedArticle = z.infer<typeof failureSchema>

const changesSchema = z
  .array(z.strictObject({ id: articleIdSchema, change: articleChangeSchema }))
  .min(1)
  .max(mostAtOnce)

const valuesSchema = z.array(z.strictObject({ value: z.string(), count: z.int().min(0) }))

export const libraryMethods = {
  /** Where the words of a query stand in articles, cut out of their text as written. An article without them has none. */
  'library.passages': method(
    z.strictObject({ query: querySchema, ids: z.array(articleIdSchema).max(60) }),
    z.strictObject({
      passages: z.array(
        z.strictObject({
          id: articleIdSchema,
          text: z.string(),
          marks: z.array(z.strictObject({ from: z.int().min(0), to: z.int().min(0) })),
        }),
      ),
    }),
    ['storeFailed'],
  ),
  /** What the articles can be narrowed by: the values in use, with how many have them. */
  'library.values': method(
    z.strictObject({}),
    z.strictObject({
      statuses: valuesSchema,
      desks: valuesSchema,
      kinds: valuesSchema,
      languages: valuesSchema,
    }),
    ['storeFailed'],
  ),
  /** Bylines or keywords in use whose words begin as typed, the most frequent first. */
  'library.names': method(
    z.strictObject({
      field: z.enum(['byline', 'keywords']),
      typed: z.string().max(2000),
      limit: z.int().min(1).max(100).default(20),
    }),
    z.strictObject({ names: z.array(z.strictObject({ name: z.string(), count: z.int() })) }),
    ['storeFailed'],
  ),
  /** Changes many articles, each by itself: what one refuses stops no other. `undo` takes back what was done, as far as it can be. */
  'library.change': method(
    z.strictObject({ changes: changesSchema }),
    z.strictObject({
      changed: z.array(articleIdSchema),
      refused: z.array(failureSchema),
      undo: z.array(z.strictObject({ id: articleIdSchema, change: articleChangeSchema })),
    }),
  ),
  /** A draft with the text and the metadata of an article, without what belongs to that one alone: slug, address, embargo. */
  'library.duplicate': method(
    z.strictObject({ id: articleIdSchema }),
    z.strictObject({ id: articleIdSchema }),
    ['articleMissing', 'documentUnreadable', 'storeFailed'],
  ),
  /** Many articles as files in one ZIP archive, for download. */
  'library.export': method(
    z.strictObject({
      ids: z.array(articleIdSchema).min(1).max(mostAtOnce),
      format: exportFormatSchema,
    }),
    z.strictObject({
      name: z.string(),
      mediaType: z.string(),
      bytes: bytesSchema,
      exported: z.int().min(0),
      refused: z.array(failureSchema),
    }),
    ['themeMissing', 'themeBroken', 'exportTooLarge'],
  ),
  /** The same, asking where to; `name` is null where the person changed their mind. */
  'library.exportByDialog': method(
    z.strictObject({
      ids: z.array(articleIdSchema).min(1).max(mostAtOnce),
      format: exportFormatSchema,
    }),
    z.strictObject({
      name: z.string().nullable(),
      exported: z.int().min(0),
      refused: z.array(failureSchema),
    }),
    ['capabilityMissing', 'themeMissing', 'themeBroken', 'exportTooLarge', 'fileUnwritable'],
  ),
} as const
