import { z } from 'zod'
import { directionSchema } from './direction.ts'
import { languageSchema } from './language.ts'
import { addressSchema } from './metadata.ts'

const plainMark = <T extends string>(type: T) => z.strictObject({ type: z.literal(type) })

/**
 * A mark on a run of text. `bdi` is an isolate: `direction` is the resolved one, and `directionSet`
 * stands only where a person chose it.
 */
export const markSchema = z.discriminatedUnion('type', [
  plainMark('bold'),
  plainMark('italic'),
  plainMark('underline'),
  plainMark('strike'),
  plainMark('code'),
  plainMark('superscript'),
  plainMark('subscript'),
  plainMark('highlight'),
  z.strictObject({ type: z.literal('link'), href: addressSchema }),
  z.strictObject({
    type: z.literal('bdi'),
    direction: directionSchema,
    directionSet: z.literal(true).optional(),
  }),
  z.strictObject({ type: z.literal('language'), language: languageSchema }),
])
export type Mark = z.infer<typeof markSchema>

/** A run of text with the same marks. A line break within a block is the character U+000A. */
export const runSchema = z.strictObject({
  text: z.string().min(1),
  marks: z.array(markSchema).min(1).optional(),
})
export type Run = z.infer<typeof runSchema>

/** A line of text in the direction in which it is read. `directionSet` stands only where a person chose it. */
export const lineSchema = z.strictObject({
  direction: directionSchema,
  directionSet: z.literal(true).optional(),
  content: z.array(runSchema),
})
export type Line = z.infer<typeof lineSchema>
