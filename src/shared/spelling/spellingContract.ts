import { z } from 'zod'
import { method } from '../rpc/contract.ts'
import { succeed } from '../rpc/failure.ts'
import type { Services } from '../rpc/serve.ts'
import type { WordJudge } from './misspeltIn.ts'
import { spellingLanguages } from './SpellingLanguage.ts'

const languageSchema = z.enum(spellingLanguages)

/** What a thread asks of the one that has the dictionaries. */
export const spellingMethods = {
  /** Those of the words that no dictionary knows. */
  'spelling.unknown': method(
    z.strictObject({ language: languageSchema, words: z.array(z.string()) }),
    z.strictObject({ unknown: z.array(z.string()) }),
  ),
  'spelling.suggest': method(
    z.strictObject({ language: languageSchema, word: z.string(), isThorough: z.boolean() }),
    z.strictObject({ suggestions: z.array(z.string()) }),
  ),
} as const

export const spellingContract = { methods: spellingMethods, events: {} } as const
export type SpellingContract = typeof spellingContract

/** The methods over a judge of this thread. */
export function spellingServices(judge: WordJudge): Services<SpellingContract> {
  return {
    'spelling.unknown': async ({ language, words }) =>
      succeed({ unknown: [...(await judge.unknown(language, words))] }),
    'spelling.suggest': async ({ language, word, isThorough }) =>
      succeed({ suggestions: [...(await judge.suggest(language, word, isThorough))] }),
  }
}
