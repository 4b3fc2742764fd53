import { z } from 'zod'
import { checkCodes } from './checkCodes.ts'

/** `error`: certainly wrong, and `tahrir check` ends with 1; `warning`: against the rules; `hint`: worth a look. */
export const severities = ['error', 'warning', 'hint'] as const
export type Severity = (typeof severities)[number]

/** A sentence in both languages of the screen. */
const messageSchema = z.strictObject({ ar: z.string(), en: z.string() })
export type Message = z.infer<typeof messageSchema>

/**
 * What a check has found, as `tahrir check --json` prints it (article.md, "Command line").
 *
 * `field` is the way to the line in the article's JSON, with strokes: `headline`, `sections/0/heading`,
 * `sections/0/blocks/2`, `sections/0/blocks/3/items/1/blocks/0`, `conclusion/blocks/0`, `credit/text`, or a field
 * of the metadata such as `metadata/byline`. `start` and `end` count UTF-16 units in the text of that line as written;
 * both are 0, and `text` is empty, where the whole field is meant. `suggestions` are texts that may stand in
 * place of `text`, the best first.
 */
export const findingSchema = z.strictObject({
  code: z.enum(checkCodes),
  severity: z.enum(severities),
  message: messageSchema,
  field: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
  suggestions: z.array(z.string()),
})
export type Finding = z.infer<typeof findingSchema>
