import { isOneEditApart } from './isOneEditApart.ts'
import type { WordJudge } from './misspeltIn.ts'
import type { SpelledWord } from './spelledWords.ts'
import { mostSuggestions, namesNear } from './suggestArabic.ts'

/** What a misspelt word may have been meant to be, the best first: the desk's own words, then those of the dictionaries. */
export async function suggestSpellings(
  { word, language }: SpelledWord,
  judge: Pick<WordJudge, 'suggest'>,
  deskWords: Iterable<string>,
  isThorough: boolean,
): Promise<string[]> {
  const own =
    language === 'ar'
      ? [...namesNear(word, deskWords)]
      : [...deskWords].filter(
          (known) => /^[a-z]/i.test(known) && known.length > 3 && isOneEditApart(word, known),
        )
  const others = await judge.suggest(language, word, isThorough)
  return [...new Set([...own, ...others])].slice(0, mostSuggestions)
}
