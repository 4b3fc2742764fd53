import { z } from 'zod'
import { languageSchema } from './language.ts'
import { isSafeAddress } from './safeAddress.ts'
import { statusSchema } from './status.ts'

export const kinds = ['news', 'breaking', 'report', 'analysis', 'opinion', 'interview'] as const
export type Kind = (typeof kinds)[number]

/** A web or mail address that may be followed; scripts and data addresses are refused. */
export const addressSchema = z.string().max(2048).refine(isSafeAddress, {
  error: 'not an http, https, mailto or tel address',
})

const line = z.string().max(2000)
const instant = z.iso.datetime({ offset: true })

export const creditSchema = z.strictObject({
  text: line.default(''),
  tagline: line.default(''),
  callToAction: z
    .strictObject({ label: line, href: addressSchema.nullable().default(null) })
    .nullable()
    .default(null),
})
export type Credit = z.infer<typeof creditSchema>

/** All that is known of an article beside its text; kept in a Y.Map, one entry per field. */
export const metadataSchema = z.strictObject({
  slug: z.string().max(200).default(''),
  language: languageSchema.default('ar'),
  status: statusSchema.default('draft'),
  kind: z.enum(kinds).default('news'),
  desk: line.default(''),
  byline: z.array(line).max(50).default([]),
  dateline: z
    .strictObject({ place: line.default(''), date: z.iso.date().nullable().default(null) })
    .default({ place: '', date: null }),
  keywords: z.array(line).max(200).default([]),
  subjects: z.array(line).max(200).default([]),
  urgency: z.int().min(1).max(9).nullable().default(null),
  alternativeHeadline: line.default(''),
  description: z.string().max(5000).default(''),
  canonicalUrl: addressSchema.nullable().default(null),
  embargo: instant.nullable().default(null),
  sources: z.array(line).max(200).default([]),
  credit: creditSchema.nullable().default(null),
  note: z.string().max(20_000).default(''),
})
export type Metadata = z.infer<typeof metadataSchema>
export type MetadataField = keyof Metadata

export function emptyMetadata(): Metadata {
  return metadataSchema.parse({})
}
