import { fold, rangeAsWritten } from '../text/fold.ts'
import { foldText } from '../text/foldText.ts'
import type { Term } from './parseQuery.ts'

/** A part of a text as written. */
export interface Mark {
  from: number
  to: number
}

export interface TermMarks {
  /** In the order of the text, none overlapping another. */
  marks: Mark[]
  /** How many of the terms are in the text. */
  found: number
}

const token = /[\p{L}\p{N}\p{M}]+/gu

/** Where the words of a query stand in a text as written, by the rules of the search. */
export function markTerms(text: string, terms: readonly Term[]): TermMarks {
  const wanted = terms.filter(({ isNot }) => !isNot)
  // The way back from folded text costs more than folding, and most lines need none.
  const plain = foldText(text)
  if (!wanted.some(({ words }) => plain.includes(words[0] ?? ''))) return { marks: [], found: 0 }
  const folded = fold(text)
  const tokens = [...folded.text.matchAll(token)].map((match) => ({
    word: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }))
  const marks: Mark[] = []
  let found = 0
  for (const { words, prefix } of wanted) {
    let isFound = false
    for (let start = 0; start + words.length <= tokens.length; start++) {
      const fits = words.every((word, index) => {
        const here = tokens[start + index]?.word ?? ''
        return index === words.length - 1 && prefix !== 'none' ? here.startsWith(word) : here === word
      })
      const first = tokens[start]
      const last = tokens[start + words.length - 1]
      if (!fits || first === undefined || last === undefined) continue
      isFound = true
      marks.push(rangeAsWritten(folded, first.from, last.to))
    }
    if (isFound) found++
  }
  return { marks: withoutOverlaps(marks), found }
}

/**
 * The line that a reader of the search wants to see: the first of those that have most of the terms. Null
 * where none has any.
 */
export function bestLine(
  lines: readonly string[],
  terms: readonly Term[],
): (TermMarks & { line: number }) | null {
  let best: (TermMarks & { line: number }) | null = null
  const most = terms.filter(({ isNot }) => !isNot).length
  for (const [line, text] of lines.entries()) {
    const marked = markTerms(text, terms)
    if (marked.found > (best?.found ?? 0)) best = { line, ...marked }
    if (best?.found === most) break
  }
  return best
}

function withoutOverlaps(marks: Mark[]): Mark[] {
  marks.sort((a, b) => a.from - b.from || b.to - a.to)
  return marks.filter((mark, index) => {
    const before = marks.slice(0, index).some(({ to }) => to > mark.from)
    return !before
  })
}
