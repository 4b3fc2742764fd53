import type { CheckedLine, TextSpan } from '../checks/CheckedLine.ts'
import { bareWord } from '../checks/lineWords.ts'
import type { SpellingLanguage } from './SpellingLanguage.ts'

/** A word of a line as it is looked up: `word` is without harakat, tatweel and invisible characters. */
export interface SpelledWord extends TextSpan {
  word: string
  language: SpellingLanguage
}

/** Other languages that write in one of the two scripts: in a piece of theirs its words are not ours to judge. */
const arabicScript = /^(?:fa|ur|ps|sd|ks|ckb|ku|ug|pnb|bal|azb|mzn|glk)(?:-|$)/i
const ownLatin = /^(?:ar|en|fa|ur|ps|sd|ks|ckb|ug|he|ru|uk|el|zh|ja|ko)(?:-|$)/i

const arabicWord = /^[\u0621-\u064a\u066e-\u06d3\u06fa-\u06fc\ufb50-\ufdff\ufe70-\ufefc]+$/
const latinToken = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:['’]\p{Script=Latin}+)*/gu
/** Letters that NFKC brings back to those of the alphabet, and marks that make a letter of their own with one. */
const composed = /[\u0653-\u0655\ufb50-\ufdff\ufe70-\ufefc]/
/** What stands beside a word that is part of something else: a number, a name of a file or an account, exempt text. */
const partOfOther = /[\p{N}_@#\\\ufffc]/u

/**
 * The words of a line whose spelling is looked at. Left out are single letters, particles before a number or a quotation
 * (الـ), capitals and mixed capitals (NATO, iPhone), parts of numbers, addresses and file names, foreign letters, and
 * in Arabic text Latin names.
 */
export function spelledWords(
  line: CheckedLine,
  isOn: (language: SpellingLanguage) => boolean,
): SpelledWord[] {
  const words: SpelledWord[] = []
  if (isOn('ar') && !arabicScript.test(line.language)) addArabic(line, words)
  if (isOn('en') && ownLatin.test(line.language)) addLatin(line, words)
  return words
}

function addArabic({ open, words }: CheckedLine, spelled: SpelledWord[]): void {
  for (const { start, end, bare } of words) {
    if (bare.length < 2 || !arabicWord.test(bare)) continue
    if (partOfOther.test(open[start - 1] ?? '') || partOfOther.test(open[end] ?? '')) continue
    // A particle that stretches towards what follows: الـ«ناتو», لـ5.
    if (open[end - 1] === '\u0640' || /^(.)\1+$/u.test(bare)) continue
    spelled.push({ start, end, word: lookedUp(open.slice(start, end), bare), language: 'ar' })
  }
}

function lookedUp(written: string, bare: string): string {
  const word = composed.test(written) ? bareWord(written.normalize('NFKC')) : bare
  return word.replaceAll('ٱ', 'ا')
}

function addLatin({ open, isArabic }: CheckedLine, spelled: SpelledWord[]): void {
  if (!/[a-z]/i.test(open)) return
  for (const { index, 0: written } of open.matchAll(latinToken)) {
    const end = index + written.length
    if (isPartOfOther(open, index, end) || !isEnglishWord(written, isArabic)) continue
    spelled.push({ start: index, end, word: written.replaceAll('’', "'"), language: 'en' })
  }
}

/** `report.pdf`, `and/or`, `e.g`: what is joined by a stroke or a full stop is no word of a sentence. */
function isPartOfOther(open: string, start: number, end: number): boolean {
  const before = open[start - 1] ?? ''
  const after = open[end] ?? ''
  if (partOfOther.test(before) || partOfOther.test(after)) return true
  // A letter of another script beside it: «الـiPhone».
  if (/[\p{L}\u0640]/u.test(before) || /[\p{L}\u0640]/u.test(after)) return true
  if (/[./:]/.test(before) && /\p{L}/u.test(open[start - 2] ?? '')) return true
  if (/[./:]/.test(after) && /[\p{L}\p{N}]/u.test(open[end + 1] ?? '')) return true
  // `F-16`, `3-year-old` keep their words; only what is joined to the number itself is left.
  return /-/.test(after) && /\p{N}/u.test(open[end + 1] ?? '')
}

function isEnglishWord(written: string, isArabic: boolean): boolean {
  if (!/^[A-Za-z'’]+$/.test(written)) return false
  const letters = written.replace(/['’](?:s|S)?$/, '')
  if (letters.length < 2) return false
  if (/^[A-Z]+$/.test(letters) && letters.length <= longestAbbreviation) return false
  const isCapitalised = /^[A-Z]/.test(letters)
  if (/[a-z]['’]?[A-Z]/.test(letters) || (/[A-Z]/.test(letters.slice(1)) && /[a-z]/.test(letters)))
    return false
  // In Arabic text a Latin word with a capital is a name.
  return !(isArabic && isCapitalised)
}

/** UNESCO, UNICEF; longer ones are words in capitals. */
const longestAbbreviation = 6
