import type { SpellingLanguage } from './SpellingLanguage.ts'
import { spellingLanguages } from './SpellingLanguage.ts'
import type { SpelledWord } from './spelledWords.ts'

/** Who judges words and proposes others: a `Speller` here, or one in another thread. */
export interface WordJudge {
  unknown(language: SpellingLanguage, words: readonly string[]): Promise<readonly string[]>
  suggest(language: SpellingLanguage, word: string, isThorough: boolean): Promise<readonly string[]>
}

/** Those of the words that neither a dictionary nor `isKnown` knows. Each different word is asked about once. */
export async function misspeltIn<Word extends SpelledWord>(
  words: readonly Word[],
  judge: Pick<WordJudge, 'unknown'>,
  isKnown: (word: Word) => boolean,
): Promise<Set<Word>> {
  const unknown = new Map<SpellingLanguage, ReadonlySet<string>>()
  for (const language of spellingLanguages) {
    const distinct = [...new Set(words.flatMap((each) => (each.language === language ? [each.word] : [])))]
    if (distinct.length > 0) unknown.set(language, new Set(await judge.unknown(language, distinct)))
  }
  return new Set(
    words.filter((each) => unknown.get(each.language)?.has(each.word) === true && !isKnown(each)),
  )
}
