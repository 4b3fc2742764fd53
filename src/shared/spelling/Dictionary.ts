import { createHunspellFromStrings, type Hunspell } from 'hunspell-wasm'

/** A dictionary as Hunspell has it: its rules of inflection, its words, and more words under the same rules. */
export interface DictionaryFiles {
  affixes: string
  words: string
  additions: string
}

/** Hunspell over one dictionary. */
export class Dictionary {
  readonly #hunspell: Hunspell

  private constructor(hunspell: Hunspell) {
    this.#hunspell = hunspell
  }

  /** Takes a third of a second for the Arabic one. Rejects where WebAssembly or the files cannot be had. */
  static async open({ affixes, words, additions }: DictionaryFiles): Promise<Dictionary> {
    // The number in the first line of a dictionary only tells Hunspell how much room to make.
    return new Dictionary(await createHunspellFromStrings(affixes, `${words}\n${additions}`))
  }

  has(word: string): boolean {
    return this.#hunspell.testSpelling(word)
  }

  /** Hunspell's own suggestions, its best first. Takes up to half a second for a word that is like no other. */
  suggestions(word: string): string[] {
    return this.#hunspell.getSpellingSuggestions(word)
  }
}
