import { type ConversionLine, type ConversionPlace, edited } from './ConversionLine.ts'

export const quoteForms = ['guillemets', 'curly', 'straight'] as const
export type QuoteForm = (typeof quoteForms)[number]

const marksOf: Record<QuoteForm, readonly [open: string, close: string]> = {
  guillemets: ['«', '»'],
  curly: ['“', '”'],
  straight: ['"', '"'],
}
const formOf: Readonly<Record<string, QuoteForm>> = {
  '«': 'guillemets',
  '»': 'guillemets',
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '‟': 'curly',
  '"': 'straight',
}

interface Pair {
  open: number
  close: number
  form: QuoteForm
}

const closing: ReadonlySet<string> = new Set(['»', '”', '"'])
const arabic = /\p{Script=Arabic}/u
/** What may stand joined to the mark that opens: brackets, and the particles that are written to the next word. */
const beforeOpening = /(?:^|[\s([{–—-])(?:[وف]?[بلك]?(?:ال)?ـ?)?$/u

/**
 * Pairs of quotation marks in one form. A mark without its partner stays, since it may go on in another paragraph, and so does a pair
 * around words in another script in a line that runs from the left; within a pair the inner one keeps its own form.
 */
export function convertQuotes({ open, direction }: ConversionLine, form: QuoteForm): ConversionPlace[] {
  const [opening, closing] = marksOf[form]
  return outerPairs(open).flatMap((pair) => {
    if (direction === 'ltr' && !arabic.test(open.slice(pair.open, pair.close))) return []
    const edits = [
      { start: pair.open, end: pair.open + 1, text: opening },
      { start: pair.close, end: pair.close + 1, text: closing },
    ].filter(({ start, text }) => open[start] !== text)
    return edits.length === 0 ? [] : [edited(pair.open, pair.close + 1, edits)]
  })
}

/** The pairs that stand in no other. */
function outerPairs(text: string): Pair[] {
  const pairs: Pair[] = []
  const opened: { at: number; form: QuoteForm }[] = []
  for (const { index, 0: mark } of text.matchAll(/[«»“”„‟"]/g)) {
    const form = formOf[mark] ?? 'straight'
    const follows = /\S/.test(text[index - 1] ?? ' ')
    const canOpen =
      /\S/.test(text[index + 1] ?? ' ') && beforeOpening.test(text.slice(Math.max(0, index - 6), index))
    const last = opened.at(-1)
    // A mark that may stand for both closes what is open where it is joined to the word before.
    const isOwn = last?.form === form
    if (last !== undefined && ((follows && isOwn && closing.has(mark)) || (!canOpen && (follows || isOwn)))) {
      opened.pop()
      if (opened.length === 0) pairs.push({ open: last.at, close: index, form: last.form })
    } else if (canOpen) opened.push({ at: index, form })
  }
  return pairs
}
