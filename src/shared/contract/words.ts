import { z } from 'zod'
import { method } from '../rpc/contract.ts'

/** A word that the desk says is right: one run of letters, with apostrophes and hyphens inside. */
export const deskWordSchema = z
  .string()
  .trim()
  .min(2)
  .max(60)
  .regex(/^\p{L}[\p{L}\p{M}\u0640'’-]*$/u)

export const deskWordRowSchema = z.strictObject({ number: z.int().min(1), word: z.string() })
export type DeskWordRow = z.infer<typeof deskWordRowSchema>

export const wordsMethods = {
  /** The desk's own words, which no spelling check marks, in the order of their letters. */
  'words.read': method(z.strictObject({}), z.strictObject({ words: z.array(deskWordRowSchema) }), [
    'storeFailed',
  ]),
  /** Adds a word, or changes the one with that number. A word that is there already stays as it is. */
  'words.save': method(
    z.strictObject({ number: z.int().min(1).nullable(), word: z.string().max(200) }),
    z.strictObject({ number: z.int().min(1) }),
    ['wordUnfit', 'wordTaken', 'wordMissing', 'storeFailed'],
  ),
  'words.remove': method(z.strictObject({ number: z.int().min(1) }), z.strictObject({}), ['storeFailed']),
} as const

export const wordsEvents = {
  /** The desk's words are no longer what they were. */
  wordsChanged: z.strictObject({}),
} as const
