import type { CheckedLine, TextSpan } from '../CheckedLine.ts'
import { bareWord } from '../lineWords.ts'
import { expandVariant } from './expandVariant.ts'
import type { LexiconEntry } from './LexiconEntry.ts'
import { prefixesOf, withPrefix } from './prefixes.ts'

/** A variant of a settled spelling in a line, with what should stand there: the particles before it kept. */
export interface LexiconMatch extends TextSpan {
  entry: LexiconEntry
  right: string
}

interface Spelling {
  words: readonly string[]
  entry: LexiconEntry
}

const wordPattern = /[\p{L}\p{M}\u0640\u200c-\u200f]+|[\p{L}\p{N}]+/gu

/**
 * Finds the variants of a lexicon in lines. Made once for a lexicon; a line costs a look-up per word and
 * possible particle, however long the lexicon is.
 */
export class LexiconMatcher {
  /** Variants by their first word. */
  readonly #byFirst = new Map<string, Spelling[]>()
  readonly #approved = new Set<string>()

  constructor(entries: readonly LexiconEntry[]) {
    for (const { approved } of entries) this.#approved.add(keyOf(wordsOf(approved)))
    for (const entry of entries) {
      for (const variant of entry.variants) {
        for (const spelling of expandVariant(variant) ?? []) this.#add(spelling, entry)
      }
    }
    for (const list of this.#byFirst.values())
      list.sort((one, other) => other.words.length - one.words.length)
  }

  #add(spelling: string, entry: LexiconEntry): void {
    const words = wordsOf(spelling)
    const [first] = words
    // What one entry approves no other forbids.
    if (first === undefined || this.#approved.has(keyOf(words))) return
    const list = this.#byFirst.get(first) ?? []
    if (!list.some((other) => keyOf(other.words) === keyOf(words))) list.push({ words, entry })
    this.#byFirst.set(first, list)
  }

  /** In order and apart from each other; the longest variant wins. */
  matches({ open, words }: CheckedLine): LexiconMatch[] {
    const found: LexiconMatch[] = []
    if (this.#byFirst.size === 0) return found
    for (let index = 0; index < words.length; ) {
      const match = this.#matchAt(open, words, index)
      if (match === null) {
        index++
        continue
      }
      found.push(match.match)
      index += match.length
    }
    return found
  }

  #matchAt(
    open: string,
    words: CheckedLine['words'],
    index: number,
  ): { match: LexiconMatch; length: number } | null {
    const word = words[index]
    if (word === undefined || this.#isApprovedAt(open, words, index)) return null
    for (const { prefix, rest } of prefixesOf(word.bare)) {
      for (const { words: sought, entry } of this.#byFirst.get(rest) ?? []) {
        if (prefix !== '' && !isArabicLetter(rest)) continue
        const last = words[index + sought.length - 1]
        if (last === undefined || !isRun(open, words, index, sought)) continue
        const right = withPrefix(prefix, entry.approved)
        return {
          match: { start: word.start, end: last.end, entry, right },
          length: sought.length,
        }
      }
    }
    return null
  }

  /** The settled spelling itself, also where a shorter variant of something else begins it. */
  #isApprovedAt(open: string, words: CheckedLine['words'], index: number): boolean {
    const word = words[index]
    if (word === undefined) return false
    return prefixesOf(word.bare).some(({ rest }) => {
      let key = rest
      if (this.#approved.has(key)) return true
      for (let next = index + 1; next < Math.min(words.length, index + 5); next++) {
        const other = words[next]
        const before = words[next - 1]
        if (other === undefined || before === undefined || !isJoint(open.slice(before.end, other.start)))
          break
        key += ` ${other.bare}`
        if (this.#approved.has(key)) return true
      }
      return false
    })
  }
}

function isRun(open: string, words: CheckedLine['words'], index: number, sought: readonly string[]): boolean {
  for (let offset = 1; offset < sought.length; offset++) {
    const word = words[index + offset]
    const before = words[index + offset - 1]
    if (word === undefined || before === undefined || word.bare !== sought[offset]) return false
    if (!isJoint(open.slice(before.end, word.start))) return false
  }
  return true
}

/** The words of a name stand apart by a space or a hyphen. */
function isJoint(between: string): boolean {
  return /^(?:[ \u00a0]+|[-–])$/.test(between)
}

function wordsOf(spelling: string): string[] {
  return [...spelling.matchAll(wordPattern)].map(([word]) => bareWord(word))
}

function keyOf(words: readonly string[]): string {
  return words.join(' ')
}

function isArabicLetter(word: string): boolean {
  return /^[\u0621-\u064a\u0671-\u06d3]/.test(word)
}
