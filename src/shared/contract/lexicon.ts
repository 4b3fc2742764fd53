import { z } from 'zod'
import { lexiconEntrySchema, lexiconRowSchema } from '../checks/lexicon/LexiconEntry.ts'
import { method } from '../rpc/contract.ts'
import { bytesSchema } from './bytes.ts'

/** Why a row of a file was not taken. */
export const rowProblems = [
  'approvedMissing',
  'variantsMissing',
  'patternUnreadable',
  'rowUnreadable',
] as const
export type RowProblem = (typeof rowProblems)[number]

export const refusedRowSchema = z.strictObject({
  /** Its line in the file, the first being 1. */
  line: z.int().min(1),
  problem: z.enum(rowProblems),
  text: z.string(),
})
export type RefusedRow = z.infer<typeof refusedRowSchema>

export const lexiconMethods = {
  /** The desk's own entries, and those that come with the program. Which are in force `deskLexicon` says. */
  'lexicon.read': method(
    z.strictObject({}),
    z.strictObject({ own: z.array(lexiconRowSchema), starter: z.array(lexiconEntrySchema) }),
    ['storeFailed'],
  ),
  /** Adds an entry, or changes the one with that number. */
  'lexicon.save': method(
    z.strictObject({ number: z.int().min(1).nullable(), entry: lexiconEntrySchema }),
    z.strictObject({ number: z.int().min(1) }),
    ['lexiconTaken', 'lexiconMissing', 'lexiconPattern', 'storeFailed'],
  ),
  'lexicon.remove': method(z.strictObject({ number: z.int().min(1) }), z.strictObject({}), ['storeFailed']),
  /** Takes a CSV file in: an entry that is there already is changed. What cannot be taken is named, row by row. */
  'lexicon.import': method(
    z.strictObject({ name: z.string().max(1000), bytes: bytesSchema }),
    z.strictObject({
      added: z.int().min(0),
      changed: z.int().min(0),
      refused: z.array(refusedRowSchema),
    }),
    ['fileEmpty', 'fileTooLarge', 'fileNotText', 'lexiconColumns', 'storeFailed'],
  ),
  /** The desk's own entries as CSV, in UTF-8 with a byte order mark, which spreadsheets need to read Arabic. */
  'lexicon.export': method(z.strictObject({}), z.strictObject({ name: z.string(), bytes: bytesSchema }), [
    'storeFailed',
  ]),
} as const

export const lexiconEvents = {
  /** The desk's lexicon is no longer what it was. */
  lexiconChanged: z.strictObject({}),
} as const
