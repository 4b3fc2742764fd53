import type { WordJudge } from '../../shared/spelling/misspeltIn.ts'
import { type SpellingLanguage, spellingLanguages } from '../../shared/spelling/SpellingLanguage.ts'
import type { SpelledWord } from '../../shared/spelling/spelledWords.ts'
import { type SpellingThread, startSpellingWorker } from './startSpellingWorker.ts'

type Word = Pick<SpelledWord, 'word' | 'language'>

/** So many words are remembered of each language; then all are forgotten, and asked about again where they still stand. */
const mostRemembered = 100_000

/**
 * What the dictionaries say of words, for all articles of a window. Words are asked about once; what a dictionary said of
 * a word never changes, and the desk's own words are looked at elsewhere, so nothing that is remembered can be out of date.
 * The thread with the dictionaries starts at the first word.
 */
export class WordVerdicts implements WordJudge {
  readonly #start: () => SpellingThread
  readonly #known = new Map<SpellingLanguage, Map<string, boolean>>(
    spellingLanguages.map((language) => [language, new Map()]),
  )
  readonly #asked = new Map<SpellingLanguage, Set<string>>(
    spellingLanguages.map((language) => [language, new Set()]),
  )
  readonly #listeners = new Set<() => void>()
  #thread: SpellingThread | null = null
  #isScheduled = false
  #hasFailed = false

  constructor(start: () => SpellingThread = startSpellingWorker) {
    this.#start = start
  }

  /** Whether the dictionary knows a word; undefined where it has not said yet. */
  isKnown({ word, language }: Word): boolean | undefined {
    return this.#known.get(language)?.get(word)
  }

  /** A dictionary could not be loaded; nothing is marked by it until it can. */
  get hasFailed(): boolean {
    return this.#hasFailed
  }

  /** Has the dictionary asked about those of the words of which it has said nothing, all of a moment together. */
  ask(words: readonly Word[]): void {
    for (const each of words) {
      if (this.isKnown(each) === undefined) this.#asked.get(each.language)?.add(each.word)
    }
    if (this.#isScheduled || [...this.#asked.values()].every(({ size }) => size === 0)) return
    this.#isScheduled = true
    setTimeout(() => {
      this.#isScheduled = false
      for (const language of spellingLanguages) void this.#send(language)
    })
  }

  /** Told of each answer, and of a failure, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  async unknown(language: SpellingLanguage, words: readonly string[]): Promise<readonly string[]> {
    const reply = await this.#running().client.call('spelling.unknown', { language, words: [...words] })
    return reply.ok ? reply.value.unknown : []
  }

  async suggest(language: SpellingLanguage, word: string, isThorough: boolean): Promise<readonly string[]> {
    const reply = await this.#running().client.call('spelling.suggest', { language, word, isThorough })
    return reply.ok ? reply.value.suggestions : []
  }

  /** Ends the thread and gives back its memory; it starts again at the next word. */
  stop(): void {
    this.#thread?.stop()
    this.#thread = null
  }

  async #send(language: SpellingLanguage): Promise<void> {
    const asked = this.#asked.get(language)
    const known = this.#known.get(language)
    if (asked === undefined || known === undefined || asked.size === 0) return
    const words = [...asked]
    asked.clear()
    const thread = this.#running()
    const reply = await thread.client.call('spelling.unknown', { language, words })
    this.#hasFailed = !reply.ok && thread === this.#thread
    if (reply.ok) {
      if (known.size + words.length > mostRemembered) known.clear()
      const unknown = new Set(reply.value.unknown)
      for (const word of words) known.set(word, !unknown.has(word))
    } else {
      // They are asked about again with the next new word.
      for (const word of words) asked.add(word)
      if (this.#hasFailed) this.stop()
    }
    for (const listener of this.#listeners) listener()
  }

  #running(): SpellingThread {
    this.#thread ??= this.#start()
    return this.#thread
  }
}
