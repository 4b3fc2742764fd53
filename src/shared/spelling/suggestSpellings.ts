import { isOneEditApart } from './isOneEditApart.ts'
import type { WordJudge } from './misspeltIn.ts'
import type { SpelledWord } from './spelledWords.ts'
import { mostSuggestions, namesNear } from './suggestArabic.ts'

/** What a misspelt word may have been meant to be, the best first: the desk's own words, then those of the dictionaries. */
export async function suggestSpellings(
  { word, language }: SpelledWord,
  judge: WordJudge,
  deskWords: Iterable<string>,
  isThorough: boolean,
): Promise<string[]> {
  const own =
    language === 'ar'
      ? [...namesNear(word, deskWords)]
      : [...deskWords].filter(
          (known) => /^[a-z]/i.test(known) && known.length > 3 && isOneEditApart(word, known),
        )
  // What the dictionary knows as well it proposes itself, where it fits best.
  const onlyOwn = own.length === 0 ? own : await judge.unknown(language, own)
  const others = await judge.suggest(language, word, isThorough)
  return [...new Set([...onlyOwn, ...others])].slice(0, mostSuggestions)
}
