import { z } from 'zod'
import { documentNodeSchema } from '../article/documentNodeSchema.ts'
import { metadataSchema } from '../article/metadata.ts'
import {
  statusChangeSchema,
  versionNameSchema,
  versionNumberSchema,
  versionRowSchema,
} from '../history/version.ts'
import { method } from '../rpc/contract.ts'
import { articleIdSchema } from './articles.ts'

export const versionsMethods = {
  /** The newest first; `before` is the number of the last one of the page before. */
  'versions.list': method(
    z.strictObject({
      id: articleIdSchema,
      before: versionNumberSchema.optional(),
      limit: z.int().min(1).max(500).default(100),
    }),
    z.strictObject({ versions: z.array(versionRowSchema), hasMore: z.boolean() }),
    ['articleMissing', 'storeFailed'],
  ),
  /** Keeps the article as it is now under a name. */
  'versions.keep': method(
    z.strictObject({ id: articleIdSchema, name: versionNameSchema }),
    z.strictObject({ number: versionNumberSchema }),
    ['articleMissing', 'documentUnreadable', 'storeFailed'],
  ),
  'versions.read': method(
    z.strictObject({ id: articleIdSchema, number: versionNumberSchema }),
    z.strictObject({ version: versionRowSchema, document: documentNodeSchema, metadata: metadataSchema }),
    ['articleMissing', 'versionMissing', 'storeFailed'],
  ),
  /**
   * Makes the article what it was in a version, as one more edit that all windows follow, and keeps before it
   * what is there. With `section` only the section of this key comes back (see `sectionsOfDocument`); without
   * it text and details, but for the status. Gives the number of the version that holds what was there.
   */
  'versions.restore': method(
    z.strictObject({
      id: articleIdSchema,
      number: versionNumberSchema,
      section: z.string().max(1000).optional(),
    }),
    z.strictObject({ kept: versionNumberSchema }),
    ['articleMissing', 'versionMissing', 'sectionMissing', 'documentUnreadable', 'storeFailed'],
  ),
  /** The article's way through its statuses, the last step first. */
  'versions.steps': method(
    z.strictObject({ id: articleIdSchema }),
    z.strictObject({ steps: z.array(statusChangeSchema) }),
    ['articleMissing', 'storeFailed'],
  ),
} as const

export const versionsEvents = {
  /** A version was kept, or a step taken, of this article. */
  versionsChanged: z.strictObject({ id: articleIdSchema }),
  /** A version of this article could not be kept; it is tried again with the next one. */
  versionNotKept: z.strictObject({ id: articleIdSchema, headline: z.string() }),
} as const
