import type { HouseStyle } from '../../desk/houseStyle.ts'
import type { CheckedLine, TextSpan } from '../CheckedLine.ts'
import type { CheckContext, Found, TextCheck } from '../TextCheck.ts'

const messages = {
  straight: {
    ar: 'علامتا تنصيص مستقيمتان حول كلام عربي.',
    en: 'Straight quotation marks around Arabic words.',
  },
  latin: { ar: 'علامتا تنصيص على غير أسلوب المكتب.', en: 'Quotation marks that are not those of the desk.' },
  unbalanced: {
    ar: 'علامة تنصيص بلا قرينة في الفقرة.',
    en: 'A quotation mark without its other in the paragraph.',
  },
}

const pairsOf = { guillemets: ['«', '»'], curly: ['“', '”'], straight: ['"', '"'] } as const
const closes: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"' }
const arabic = /[\u0621-\u064a\u0671-\u06d3]/
const latin = /\p{Script=Latin}/gu
const arabicLetters = /[\u0621-\u064a\u0671-\u06d3]/g
const anyMark = /[«»“”„"]/g

/** A quotation with the places of its two marks; one mark may lack. */
interface Quotation {
  open: number | null
  close: number | null
  mark: string
}

export const quotes: TextCheck = {
  code: 'quotes',
  severity: 'warning',
  isOnByDefault: true,
  ignoredBy: 'text',
  title: { ar: 'علامات التنصيص', en: 'Quotation marks' },
  explanation: {
    ar: 'علامتا التنصيص العربيتان « » تعرفان أولهما من آخرهما في اتجاه النص، والمستقيمة لا تعرف.',
    en: 'The Arabic marks « » know which opens and which closes in right-to-left text; straight ones do not.',
  },
  example: { wrong: 'وصفه بأنه "خطير"', right: 'وصفه بأنه «خطير»' },
  examples: {
    finds: [
      ['وصف القرار بأنه "خطير" أمس', '"خطير"', 'وصف القرار بأنه «خطير» أمس'],
      ['قال “لن نعود” وغادر', '“لن نعود”', 'قال «لن نعود» وغادر'],
      ['قال «لن نعود وغادر', '«'],
      ['قال لن نعود» وغادر', '»'],
      ['وصف القرار بأنه "خطير أمس', '"'],
    ],
    leaves: [
      'وصف القرار بأنه «خطير» أمس',
      'في كتابه "The Trial" الصادر عام 1925',
      'شاشة قياسها 15" في الأسواق',
      'قال «إن كلمة «نعم» تكفي» وغادر',
    ],
  },
  find(line, { houseStyle }: CheckContext) {
    const found: Found[] = []
    const list = quotationsOf(line.open)
    for (const quotation of list) {
      const { open, close } = quotation
      if (open === null || close === null) {
        const each = unbalanced(line, quotation, list)
        if (each !== null) found.push(each)
      } else {
        const each = otherStyle(line, { open, close, mark: quotation.mark }, houseStyle.quotes)
        if (each !== null) found.push(each)
      }
    }
    return found.sort((one, other) => one.start - other.start)
  },
}

function otherStyle(
  line: CheckedLine,
  { open, close, mark }: { open: number; close: number; mark: string },
  style: HouseStyle['quotes'],
): Found | null {
  if (style === 'asWritten' || pairsOf[style][0] === mark) return null
  const inside = line.open.slice(open + 1, close)
  if (!isMostlyArabic(inside)) return null
  // After a digit a straight mark would say inches.
  if (style === 'straight' && /[0-9٠-٩]/.test(line.open[open - 1] ?? '')) return null
  const [opening, closing] = pairsOf[style]
  return {
    start: open,
    end: close + 1,
    message: mark === '"' ? messages.straight : messages.latin,
    suggestions: [`${opening}${line.text.slice(open + 1, close)}${closing}`],
    fix: {
      kind: 'edits',
      edits: [
        { start: open, end: open + 1, text: opening },
        { start: close, end: close + 1, text: closing },
      ],
    },
    marked: [span(open), span(close)],
  }
}

function unbalanced(line: CheckedLine, { open, close }: Quotation, all: readonly Quotation[]): Found | null {
  const place = open ?? close ?? 0
  if (!arabic.test(line.open) || /[0-9٠-٩]["“”]$/.test(line.open.slice(0, place + 1))) return null
  const isFirst = all.every((other) => (other.open ?? other.close ?? 0) >= place)
  const isLast = all.every((other) => (other.open ?? other.close ?? 0) <= place)
  // A quotation of several paragraphs: each opens, the last one closes.
  if (open !== null && isLast && line.neighbours.opensQuoteAfter) return null
  if (open === null && isFirst && line.neighbours.isQuoteOpenBefore) return null
  return {
    ...span(place),
    severity: 'error',
    message: messages.unbalanced,
    suggestions: [],
    fix: null,
  }
}

/** The quotations of a text, the marks paired as brackets are; straight ones by turns. */
function quotationsOf(text: string): Quotation[] {
  const done: Quotation[] = []
  const open: { place: number; mark: string }[] = []
  for (const { index, 0: mark } of text.matchAll(anyMark)) {
    const last = open.at(-1)
    if (mark === '"' && isInches(text, index, last?.mark)) continue
    if (last !== undefined && closes[last.mark] === mark) {
      open.pop()
      done.push({ open: last.place, close: index, mark: last.mark })
    } else if (mark === '»' || mark === '”') {
      const from = open.findLastIndex((each) => closes[each.mark] === mark)
      if (from < 0) done.push({ open: null, close: index, mark })
      else {
        const [first, ...left] = open.splice(from)
        if (first !== undefined) done.push({ open: first.place, close: index, mark: first.mark })
        for (const each of left) done.push({ open: each.place, close: null, mark: each.mark })
      }
    } else open.push({ place: index, mark })
  }
  return [...done, ...open.map(({ place, mark }) => ({ open: place, close: null, mark }))]
}

/** Whether a line leaves a quotation open at its end, and whether it begins with an opening mark. */
export function quoteEnds(text: string): { leavesOpen: boolean; opensFirst: boolean } {
  const first = text.trimStart().slice(0, 1)
  return {
    leavesOpen: quotationsOf(text).some(({ open, close }) => open !== null && close === null),
    opensFirst: first === '«' || first === '“' || first === '"',
  }
}

/** A straight mark right after a digit, where none stands open, says inches. */
function isInches(text: string, index: number, open: string | undefined): boolean {
  return open !== '"' && /[0-9٠-٩]/.test(text[index - 1] ?? '')
}

function isMostlyArabic(text: string): boolean {
  return (text.match(arabicLetters)?.length ?? 0) > (text.match(latin)?.length ?? 0)
}

function span(place: number): TextSpan {
  return { start: place, end: place + 1 }
}
