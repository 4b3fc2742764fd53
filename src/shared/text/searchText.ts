import { fold, rangeAsWritten } from './fold.ts'
import { foldText } from './foldText.ts'

/** What is searched for, and how. An empty text finds nothing. */
export interface TextQuery {
  text: string
  /** As written, to the last haraka; otherwise folded by the rules of text.md. */
  isExact: boolean
  isWholeWord: boolean
}

/** A part of a text as written, or of the document. */
export interface TextRange {
  from: number
  to: number
}

/** Finds a query in the text of one line; gives the ranges as written, in order, none overlapping another. */
export type TextSearch = (text: string) => TextRange[]

/**
 * Makes the search for a query. Exact, a match is the same characters and ends where a letter ends with its
 * marks; folded, it is any spelling that folds to the same. A whole word has no letter, digit or mark
 * beside it.
 */
export function searchFor({ text: wanted, isExact, isWholeWord }: TextQuery): TextSearch {
  const search = isExact ? searchExact(wanted) : searchFolded(foldText(wanted))
  if (!isWholeWord) return search
  return (text) => search(text).filter((range) => isWholeWordAt(text, range))
}

function searchExact(wanted: string): TextSearch {
  if (wanted === '') return () => []
  return (text) =>
    places(text, wanted)
      .map((from) => ({ from, to: from + wanted.length }))
      .filter(({ to }) => !mark.test(characterAt(text, to)))
}

function searchFolded(wanted: string): TextSearch {
  if (wanted === '') return () => []
  return (text) => {
    // The way back costs more than the folding, and most lines need none.
    if (!foldText(text).includes(wanted)) return []
    const folded = fold(text)
    const ranges: TextRange[] = []
    for (const place of places(folded.text, wanted)) {
      const range = rangeAsWritten(folded, place, place + wanted.length)
      // Two matches may share a ligature; it belongs to the first.
      if (range.from >= (ranges.at(-1)?.to ?? 0)) ranges.push(range)
    }
    return ranges
  }
}

function places(text: string, wanted: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) found.push(at)
  return found
}

const mark = /^\p{M}/u
const wordBefore = /[\p{L}\p{M}\p{N}_\u0640]$/u
const wordAfter = /^[\p{L}\p{M}\p{N}_\u0640]/u

/** Whether no letter, digit or mark stands beside a range. */
export function isWholeWordAt(text: string, { from, to }: TextRange): boolean {
  return !wordBefore.test(text.slice(Math.max(0, from - 2), from)) && !wordAfter.test(characterAt(text, to))
}

function characterAt(text: string, index: number): string {
  const codePoint = text.codePointAt(index)
  return codePoint === undefined ? '' : String.fromCodePoint(codePoint)
}
