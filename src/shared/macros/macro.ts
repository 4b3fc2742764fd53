import { z } from 'zod'

/** One search and replacement. */
export const macroStepSchema = z.strictObject({
  /** A text, or a pattern: a regular expression as RE2 reads it. */
  kind: z.enum(['text', 'pattern']),
  find: z.string().min(1).max(500),
  /** What stands in its place. In a pattern's, `$1` … `$9` are its groups, `$0` is all that was found, `$$` a dollar sign. */
  replace: z.string().max(500),
  /** As written, to the last haraka; a text is otherwise folded. A pattern always sees the text as written. */
  isExact: z.boolean(),
  isWholeWord: z.boolean(),
})
export type MacroStep = z.infer<typeof macroStepSchema>

export const mostSteps = 30
export const mostMacros = 100

/** A sequence of replacements that the desk does as one, each on what the one before has left. */
export const macroSchema = z.strictObject({
  id: z.string().min(1).max(64),
  name: z.string().trim().min(1).max(100),
  note: z.string().max(500),
  steps: z.array(macroStepSchema).min(1).max(mostSteps),
})
export type Macro = z.infer<typeof macroSchema>

export const emptyStep: MacroStep = {
  kind: 'text',
  find: '',
  replace: '',
  isExact: false,
  isWholeWord: false,
}
