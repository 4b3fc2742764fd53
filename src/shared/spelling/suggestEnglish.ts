import { mostSuggestions } from './suggestArabic.ts'

/** Suggestions for an English word: its own letters with a capital or an apostrophe first, then Hunspell's, then a missing space. */
export function suggestEnglish(
  word: string,
  has: (candidate: string) => boolean,
  hunspell: () => readonly string[],
): string[] {
  const found = new Set<string>()
  const take = (candidates: Iterable<string>) => {
    for (const candidate of candidates) {
      if (found.size >= mostSuggestions) return
      if (candidate !== word) found.add(candidate)
    }
  }
  take([word.charAt(0).toUpperCase() + word.slice(1)].filter(has))
  take(hunspell().filter((candidate) => !/[ -]/.test(candidate)))
  take(parted(word, has))
  take(hunspell())
  return [...found]
}

function* parted(word: string, has: (candidate: string) => boolean): Generator<string> {
  for (let at = 2; at <= word.length - 2; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    if (has(first) && has(second)) yield `${first} ${second}`
  }
}
