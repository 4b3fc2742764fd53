import { z } from 'zod'
import { exportFormatSchema } from '../contract/transfers.ts'
import { themeIdSchema } from './deskDesign.ts'

/** Fields of the details that a desk may want filled before a piece is finished. */
export const requirableFields = [
  'byline',
  'desk',
  'dateline',
  'description',
  'slug',
  'keywords',
  'alternativeHeadline',
  'credit',
] as const
export type RequirableField = (typeof requirableFields)[number]

/** What may stand in the pattern of a file's name. */
export const namingTokens = ['{slug}', '{date}', '{id}'] as const

/** A name that is safe as a folder on every common file system. */
const folderSchema = z
  .string()
  .max(60)
  .regex(/^(?![. ])[^<>:"/\\|?*\p{C}]*(?<![. ])$/u)

/** How pieces leave: one of several ways that a desk has set up. */
export const exportProfileSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,64}$/),
  name: z.string().trim().min(1).max(60),
  format: exportFormatSchema,
  /** The theme of a page; null: the desk's. */
  theme: themeIdSchema.nullable(),
  /** The name of a file without its ending, such as `{date}-{slug}`. */
  naming: z
    .string()
    .max(100)
    .refine((pattern) => namingTokens.some((token) => pattern.includes(token))),
  /** Arabic letters in the name become Latin ones. */
  latinNames: z.boolean(),
  /** Where a page in a folder has its images: in its file, or in files beside it. */
  images: z.enum(['inline', 'beside']).default('inline'),
  /** A folder below `exports` in the data folder; null: each file is saved where the person says, or downloaded. */
  folder: folderSchema.min(1).nullable(),
})
export type ExportProfile = z.infer<typeof exportProfileSchema>

export const finishingSchema = z.object({
  required: z.array(z.enum(requirableFields)).max(requirableFields.length),
  profiles: z.array(exportProfileSchema).max(50),
})
export type Finishing = z.infer<typeof finishingSchema>

export const defaultFinishing: Finishing = {
  required: ['byline', 'desk', 'description'],
  profiles: [
    {
      id: 'page',
      name: 'HTML',
      format: 'html',
      theme: null,
      naming: '{slug}',
      latinNames: false,
      images: 'inline',
      folder: null,
    },
  ],
}
