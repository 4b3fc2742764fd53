import { expandVariant } from '../checks/lexicon/expandVariant.ts'
import { Dictionary, type DictionaryFiles } from './Dictionary.ts'
import { KnownWords } from './KnownWords.ts'
import type { SpellingLanguage } from './SpellingLanguage.ts'
import { suggestArabic } from './suggestArabic.ts'
import { suggestEnglish } from './suggestEnglish.ts'

/** The files of a language: its dictionary, and lists of words that it does not know (see `readWordList`). */
export interface SpellingFiles extends DictionaryFiles {
  lists: readonly string[]
}

export type LoadSpelling = (language: SpellingLanguage) => Promise<SpellingFiles>

/** Letters that Arabic borrows for sounds it has not, and the ones it has: ڤيينا is فيينا. */
const borrowed: readonly (readonly [RegExp, string])[] = [
  [/ڤ/g, 'ف'],
  [/[پ]/g, 'ب'],
  [/چ/g, 'ج'],
  [/گ/g, 'ك'],
  [/گ/g, 'ج'],
  [/ژ/g, 'ز'],
]
/** Names that many write in one: عبدالرحمن، أبوزيد. */
const compound = /^(?:[وفلبك]?)(?:عبد(?=ال)|أبو|أبا|أبي)(?<name>.+)$/u
const anyBorrowed = /[ڤپچگژ]/

interface Opened {
  dictionary: Dictionary
  more: KnownWords
}

/** Judges words by the dictionaries, each of which is loaded when its first word comes. Knows nothing of the desk's own words. */
export class Speller {
  readonly #load: LoadSpelling
  readonly #opened = new Map<SpellingLanguage, Promise<Opened>>()

  constructor(load: LoadSpelling) {
    this.#load = load
  }

  /** Those of the words that no dictionary knows. Rejects where a dictionary cannot be loaded. */
  async unknown(language: SpellingLanguage, words: readonly string[]): Promise<string[]> {
    if (words.length === 0) return []
    const opened = await this.#open(language)
    return words.filter((word) => !isKnown(language, opened, word))
  }

  /**
   * What a misspelt word may have been meant to be, the best first. `isThorough` asks Hunspell as well, which takes its
   * time. Rejects where the dictionary cannot be loaded.
   */
  async suggest(language: SpellingLanguage, word: string, isThorough: boolean): Promise<string[]> {
    const opened = await this.#open(language)
    const has = (candidate: string) => isKnown(language, opened, candidate)
    const more = () => (isThorough ? opened.dictionary.suggestions(word) : [])
    return language === 'ar'
      ? suggestArabic(word, has, opened.more, more)
      : suggestEnglish(word, has, () => opened.dictionary.suggestions(word))
  }

  #open(language: SpellingLanguage): Promise<Opened> {
    const known = this.#opened.get(language)
    if (known !== undefined) return known
    const opening = this.#load(language).then(async (files) => ({
      dictionary: await Dictionary.open(files),
      more: new KnownWords(files.lists.flatMap(readWordList)),
    }))
    this.#opened.set(language, opening)
    // What failed is tried anew when somebody asks again.
    opening.catch(() => this.#opened.delete(language))
    return opening
  }
}

function isKnown(language: SpellingLanguage, { dictionary, more }: Opened, word: string): boolean {
  if (dictionary.has(word)) return true
  if (language === 'en') return more.hasEnglish(word)
  if (more.hasArabic(word)) return true
  // Hunspell joins و and ف to most words by itself, not to all.
  if (/^[وف]/.test(word) && word.length > 3 && dictionary.has(word.slice(1))) return true
  const name = compound.exec(word)?.groups?.['name'] ?? ''
  if (name.length >= 3 && (dictionary.has(name) || more.hasArabic(name))) return true
  if (!anyBorrowed.test(word)) return false
  return borrowed.some(([letter, own]) => {
    const form = borrowed.reduce(
      (text, [other, plain]) => text.replace(other, plain),
      word.replace(letter, own),
    )
    return dictionary.has(form) || more.hasArabic(form)
  })
}

/** The words of a list: parted by spaces and line ends, `#` begins a remark, a word may be a pattern (see `expandVariant`). */
export function readWordList(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .filter((word) => word !== '')
    .flatMap((word) => expandVariant(word) ?? [])
}
