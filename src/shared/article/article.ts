import { z } from 'zod'
import { blockIdSchema, blockSchema } from './block.ts'
import { directionSchema } from './direction.ts'
import { assetIdSchema } from './figureAssets.ts'
import { lineSchema } from './inline.ts'
import { languageSchema } from './language.ts'
import { creditSchema, metadataSchema } from './metadata.ts'
import { statusSchema } from './status.ts'

export const articleFormat = 'tahrir-article'
export const articleVersion = 1

export const sectionSchema = z.strictObject({
  id: blockIdSchema,
  heading: lineSchema.nullable(),
  blocks: z.array(blockSchema),
})
export type Section = z.infer<typeof sectionSchema>

export const conclusionSchema = z.strictObject({
  id: blockIdSchema,
  heading: lineSchema,
  blocks: z.array(blockSchema),
})
export type Conclusion = z.infer<typeof conclusionSchema>

/** The text of an article in the shape that exports promise. */
export const contentSchema = z.strictObject({
  headline: lineSchema,
  standfirst: lineSchema.nullable(),
  sections: z
    .array(sectionSchema)
    .refine((sections) => sections.every((section, index) => index === 0 || section.heading !== null), {
      error: 'only the first section may lack a heading',
    }),
  conclusion: conclusionSchema.nullable(),
})
export type Content = z.infer<typeof contentSchema>

export const statisticsSchema = z.strictObject({
  words: z.int().min(0),
  characters: z.int().min(0),
  readingMinutes: z.int().min(0),
})
export type Statistics = z.infer<typeof statisticsSchema>

/** Longer than the base64 of the largest image that is taken. */
const longestData = 64 * 1024 * 1024

export const assetSchema = z.strictObject({
  id: assetIdSchema,
  mediaType: z.string().max(100),
  width: z.int().min(0),
  height: z.int().min(0),
  alt: z.string(),
  caption: z.string(),
  credit: z.string(),
  /** The bytes of the image in base64 (RFC 4648, section 4). A file that lacks them names an image that is elsewhere. */
  data: z.string().max(longestData).optional(),
})
export type Asset = z.infer<typeof assetSchema>

const {
  language: _l,
  status: _s,
  credit: _c,
  alternativeHeadline: _a,
  ...restOfMetadata
} = metadataSchema.shape

/** An instant that is in the years 1 to 9999 in UTC too, so that it can be written again. */
const instantSchema = z.iso.datetime({ offset: true }).refine(
  (instant) => {
    const year = new Date(instant).getUTCFullYear()
    return year >= 1 && year <= 9999
  },
  { error: 'outside the years 1 to 9999' },
)

/** The program's own file format, version 1. `docs/article.schema.json` is generated from this. */
export const articleSchema = z.strictObject({
  format: z.literal(articleFormat),
  version: z.literal(articleVersion),
  id: z.string().regex(/^[\w.:-]{1,128}$/),
  language: languageSchema,
  direction: directionSchema,
  status: statusSchema,
  headline: contentSchema.shape.headline,
  alternativeHeadline: metadataSchema.shape.alternativeHeadline,
  standfirst: contentSchema.shape.standfirst,
  sections: contentSchema.shape.sections,
  conclusion: contentSchema.shape.conclusion,
  credit: creditSchema.nullable(),
  metadata: z.strictObject(restOfMetadata),
  assets: z.array(assetSchema),
  statistics: statisticsSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
})
export type Article = z.infer<typeof articleSchema>
