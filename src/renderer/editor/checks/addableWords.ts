import { isArabicWord } from '../../../shared/checks/lineWords.ts'

/** What a particle before an Arabic word leaves of it, where enough is left for a word. */
const particle = /^(?:و|ف|ب|ل|ك)(?=.{4,}$)/u

/** How a word that is not known may be added to the desk's: as it stands, and without a particle that it may begin with. */
export function addableWords(word: string): string[] {
  if (!isArabicWord(word)) return [word.replace(/'s$/i, '')]
  return [...new Set([word, word.replace(particle, '')])]
}
