import { wordsOf } from './wordsOf.ts'

/** A headline, or a second one, that is longer than this is not compared; so long a line is no headline. */
const longest = 1000

/**
 * Whether a text's second line says the headline again: most of its words stand in the headline and at least
 * half of the headline's in it, compared folded and without punctuation, each as often as it occurs.
 * article.md, "Structure detection", rule 1: the second half keeps «الزراعة», the heading of a section,
 * from passing for a second headline of «وزير الزراعة يفتتح معرض الخريف».
 */
export function isAlternativeHeadline(line: string, headline: string): boolean {
  if (line.length > longest || headline.length > longest) return false
  const words = wordsOf(line)
  const wordsOfHeadline = wordsOf(headline)
  const left = new Map<string, number>()
  for (const word of wordsOfHeadline) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of words) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    shared++
  }
  return shared * 2 > words.length && shared * 2 >= wordsOfHeadline.length
}
