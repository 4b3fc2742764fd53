import { z } from 'zod'

/** Where an entry comes from: the desk wrote it, or the starter lexicon brought it. */
export const lexiconKinds = ['place', 'person', 'country', 'month', 'other'] as const

const line = z.string().trim().min(1).max(200)

/** One spelling that the desk has settled. Variants may be patterns: see `expandVariant`. */
export const lexiconEntrySchema = z.strictObject({
  approved: line,
  variants: z.array(line).min(1).max(100),
  note: z.string().max(2000).default(''),
  language: z.string().max(35).default('ar'),
  kind: z.enum(lexiconKinds).default('other'),
  source: z.string().max(500).default(''),
})
export type LexiconEntry = z.infer<typeof lexiconEntrySchema>

/** An entry of the desk's own lexicon, with the number under which it is kept. */
export const lexiconRowSchema = lexiconEntrySchema.extend({ number: z.int().min(1) })
export type LexiconRow = z.infer<typeof lexiconRowSchema>
