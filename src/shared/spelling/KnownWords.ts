import { prefixesOf } from '../checks/lexicon/prefixes.ts'
import { bareWord } from '../checks/lineWords.ts'

const letters = /[\p{L}\p{M}\u0640'’]+/gu
/** What makes of a name what belongs to it: تايوان، تايوانية، تايوانيين. */
const nisba = /(?:ي|ية|يا|يات|يون|يين|يتين)$/u

/**
 * Words that are right because somebody said so: names of the lexicon, the desk's own words, words of the news. An Arabic
 * one is also known with the particles written in one with it (و ف ب ل ك ال) and with the ending of a nisba.
 */
export class KnownWords {
  readonly #words = new Set<string>()

  /** Each text is a word or a name of several, whose words are then known one by one. */
  constructor(texts: Iterable<string> = []) {
    for (const text of texts) {
      for (const [written] of text.normalize('NFC').matchAll(letters)) {
        const word = bareWord(written).replaceAll('’', "'")
        if (word !== '') this.#words.add(word)
      }
    }
  }

  get size(): number {
    return this.#words.size
  }

  /** All of them as they were given, for suggestions. */
  [Symbol.iterator](): IterableIterator<string> {
    return this.#words.values()
  }

  hasArabic(word: string): boolean {
    if (this.#words.has(word)) return true
    if (this.#words.size === 0) return false
    return prefixesOf(word).some(({ prefix, rest }) => this.#hasRest(rest, prefix !== ''))
  }

  #hasRest(rest: string, hasPrefix: boolean): boolean {
    // Two letters with a particle before them are as likely a word that was begun.
    if (hasPrefix && rest.length >= 3 && this.#words.has(rest)) return true
    if (rest.startsWith('ال')) return false
    if (hasPrefix && this.#words.has(`ال${rest}`)) return true
    const stem = rest.replace(nisba, '')
    if (stem === rest || stem.length < 4) return false
    return ['', 'ا', 'ة', 'يا'].some((ending) => this.#words.has(stem + ending))
  }

  /** A word that is kept in small letters is known in any, one with a capital only as it is kept or in capitals. */
  hasEnglish(word: string): boolean {
    const stem = word.replace(/'s?$/i, '')
    return [word, stem].some(
      (form) =>
        this.#words.has(form) ||
        this.#words.has(form.toLowerCase()) ||
        (form === form.toUpperCase() && this.#words.has(form.charAt(0) + form.slice(1).toLowerCase())),
    )
  }
}
