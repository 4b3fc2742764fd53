import { expandVariant } from '../checks/lexicon/expandVariant.ts'
import type { LexiconEntry } from '../checks/lexicon/LexiconEntry.ts'
import { KnownWords } from './KnownWords.ts'

/**
 * What counts as spelt right on a desk: its own words, the approved spellings of its lexicon, and every spelling of a name in
 * the starter lexicon, also where the desk has switched its choice among them off.
 */
export function deskKnownWords(
  own: readonly string[],
  lexicon: readonly LexiconEntry[],
  starter: readonly LexiconEntry[],
): KnownWords {
  return new KnownWords([
    ...own,
    ...lexicon.map(({ approved }) => approved),
    ...starter.flatMap(({ approved, variants }) => [
      approved,
      ...variants.flatMap((each) => expandVariant(each) ?? []),
    ]),
  ])
}
