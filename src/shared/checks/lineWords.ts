/** A word of a line: a run of letters with their marks. */
export interface LineWord {
  start: number
  end: number
  /** Without harakat, tatweel and invisible characters. */
  bare: string
}

const word = /\p{L}[\p{L}\p{M}\u0640\u200c-\u200f\u061c]*/gu
const added = /[\p{M}\u0640\u200c-\u200f\u061c]/gu
const arabicLetter = /[\u0621-\u064a\u0671-\u06d3]/

export function wordsOfLine(text: string): LineWord[] {
  return [...text.matchAll(word)].map(({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
    bare: bareWord(written),
  }))
}

export function bareWord(written: string): string {
  return written.replace(added, '')
}

export function isArabicWord(bare: string): boolean {
  return arabicLetter.test(bare)
}
