import type { Credit } from '../../article/metadata.ts'
import { isSafeAddress } from '../../article/safeAddress.ts'
import { withoutDirectionMark } from '../plainText.ts'
import { creditPhrases } from './creditPhrases.ts'
import { imperatives } from './imperatives.ts'
import { isShort, type LineShape } from './lineShape.ts'
import { wordsOf } from './wordsOf.ts'

/** The most lines that may follow a credit's first; with more it is part of the article. */
const mostLinesAfter = 4

/** The most words of a line that opens a credit, and of one where the opening word stands without a colon. */
const mostOpeningWords = 20
const aFewWords = 3

/**
 * The publisher's credit at the end of a text and the place of its first line, from `first` on, or null:
 * article.md, "Structure detection", rule 4. All lines from there to the end must be short, so that a piece
 * which quotes a source and goes on loses nothing. Their words come out in the order in which they stand.
 */
export function detectCredit(
  lines: readonly LineShape[],
  first: number,
): { start: number; credit: Credit } | null {
  let start = -1
  for (let index = lines.length - 1; index >= Math.max(first, lines.length - 1 - mostLinesAfter); index--) {
    const line = lines[index] as LineShape
    if (opensCredit(line)) start = index
    else if (!isShort(line)) break
  }
  if (start === -1) return null
  const unmarked = lines.slice(start).map((line) => ({ ...line, text: withoutDirectionMark(line.text) }))
  return { start, credit: creditOf(unmarked) }
}

/**
 * Lines that open a credit are its text, those up to the first imperative or address its tagline, the rest the
 * call to action.
 */
function creditOf(lines: readonly LineShape[]): Credit {
  const endOfText = lines.findIndex((line) => !opensCredit(line))
  const textEnd = endOfText === -1 ? lines.length : endOfText
  const call = lines.findIndex((line, index) => index >= textEnd && callsToAction(line.text))
  const callStart = call === -1 ? lines.length : call
  return {
    text: joined(lines.slice(0, textEnd)),
    tagline: joined(lines.slice(textEnd, callStart)),
    callToAction: callStart === lines.length ? null : callOf(joined(lines.slice(callStart))),
  }
}

function joined(lines: readonly LineShape[]): string {
  return lines.map(({ text }) => text).join(' ')
}

/** A call to action whose last word is an address leads there; one that is nothing else is named by it. */
function callOf(text: string): NonNullable<Credit['callToAction']> {
  const address = /(?:^|\s)(\S+)$/.exec(text)?.[1] ?? ''
  if (!isWebAddress(address)) return { label: text, href: null }
  const label = text.slice(0, text.length - address.length).trim()
  return { label: label === '' ? address : label, href: address }
}

const phrases = creditPhrases.map(({ phrase, isLabel }) => ({ words: wordsOf(phrase), isLabel }))

export function opensCredit({ text, words: count, isSentence }: LineShape): boolean {
  if (count > mostOpeningWords) return false
  if (/^\p{Default_Ignorable_Code_Point}*©/u.test(text)) return true
  const words = wordsOf(text)
  return phrases.some(({ words: phrase, isLabel }) => {
    if (!phrase.every((word, index) => isForm(words[index] ?? '', word, index))) return false
    if (!isLabel || hasLabelSign(text)) return true
    return words[0] === phrase[0] && words.length <= phrase.length + aFewWords && !isSentence
  })
}

/** Whether a line's first words stand before a colon or a dash: «المصدر: وكالات». */
function hasLabelSign(text: string): boolean {
  return /^\P{L}*\p{L}[\p{L}\p{M}\p{Default_Ignorable_Code_Point}ـ]*(?:\s\p{L}[\p{L}\p{M}]*)?\s*[:：\-–—]/u.test(
    text,
  )
}

/** Whether a word is the wanted one, the first also with ال or without the one that it has: «مصدر:». */
function isForm(word: string, wanted: string, index: number): boolean {
  return word === wanted || (index === 0 && (word === `ال${wanted}` || `ال${word}` === wanted))
}

const callWords = imperatives.map(({ words, anywhere }) => ({
  words: new Set(words.flatMap(wordsOf)),
  anywhere,
}))

export function callsToAction(text: string): boolean {
  if (isWebAddress(text)) return true
  const words = wordsOf(text)
  return callWords.some(({ words: calls, anywhere }) =>
    anywhere ? words.some((word) => calls.has(word)) : calls.has(words[0] ?? ''),
  )
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && text.length <= 2048 && isSafeAddress(text)
}
