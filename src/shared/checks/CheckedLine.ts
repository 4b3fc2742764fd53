import type { Direction } from '../article/direction.ts'
import { languageDirection } from '../article/language.ts'
import type { Isolate } from '../text/visualOrder.ts'
import { addressPattern } from './addressPattern.ts'
import { type LineWord, wordsOfLine } from './lineWords.ts'

export interface TextSpan {
  start: number
  end: number
}

/** A line of text as the checks see it. Places count UTF-16 units of `text`, which is the text as written. */
export interface CheckedLine {
  text: string
  /** The text with U+FFFC in place of all that no check may touch: addresses, code, passages in another language. */
  open: string
  /** The words of what is open, without their harakat and tatweel. */
  words: readonly LineWord[]
  direction: Direction
  /** The language of the piece (BCP 47). */
  language: string
  /** Whether the piece is Arabic, so that Arabic spelling holds for it. */
  isArabic: boolean
  isolates: readonly Isolate[]
  /** A headline, standfirst or heading, in which the press allows itself more than in a sentence. */
  isTitle: boolean
  neighbours: Neighbours
}

/** What a line must know of those beside it: a quotation may go on over several paragraphs. */
export interface Neighbours {
  /** The line before leaves a quotation open. */
  isQuoteOpenBefore: boolean
  /** The line after begins with an opening mark, as the next paragraph of a quotation does. */
  opensQuoteAfter: boolean
}

export interface LineParts {
  text: string
  direction: Direction
  language: string
  /** Code, shown addresses and passages marked as another language. */
  exempt?: readonly TextSpan[]
  isolates?: readonly Isolate[]
  isTitle?: boolean
  neighbours?: Neighbours
}

const noNeighbours: Neighbours = { isQuoteOpenBefore: false, opensQuoteAfter: false }

/** Stands for what is exempt: no letter, no digit, no space, no punctuation. */
const hidden = '\ufffc'

export function checkedLine(parts: LineParts): CheckedLine {
  const { text, direction, language } = parts
  const open = withoutSpans(text, [...(parts.exempt ?? []), ...addressSpans(text)])
  return {
    text,
    open,
    words: wordsOfLine(open),
    direction,
    language,
    isArabic: /^ar(?:-|$)/i.test(language),
    isolates: parts.isolates ?? [],
    isTitle: parts.isTitle ?? false,
    neighbours: parts.neighbours ?? noNeighbours,
  }
}

/** A line of plain text in an article of that language; for examples and tests. */
export function plainLine(text: string, language = 'ar'): CheckedLine {
  return checkedLine({ text, language, direction: languageDirection(language) })
}

function addressSpans(text: string): TextSpan[] {
  if (!/[@#./]/.test(text)) return []
  return [...text.matchAll(addressPattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
}

function withoutSpans(text: string, spans: readonly TextSpan[]): string {
  let open = text
  for (const { start, end } of spans) {
    open = open.slice(0, start) + hidden.repeat(end - start) + open.slice(end)
  }
  return open
}
