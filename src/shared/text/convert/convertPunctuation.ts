import { type ConversionLine, type ConversionPlace, edited } from './ConversionLine.ts'

const arabicTwins: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' }
const latinTwins: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?' }

const arabic = /[\p{Script=Arabic}--[،؛؟٠-٩۰-۹]]/v
const latin = /\p{Script=Latin}/u
const digit = /\p{Nd}/u

/**
 * Comma, semicolon and question mark in the script of the text around them: Arabic in an Arabic line except between
 * two Latin words, Latin in a line that runs from the left except between two Arabic ones. A comma within a number stays.
 */
export function convertPunctuation({ open, direction }: ConversionLine): ConversionPlace[] {
  const marks = [...open.matchAll(/[,;?،؛؟]/g)]
  const before = scriptsBefore(open, marks)
  const after = scriptsAfter(open, marks)
  return marks.flatMap(({ index, 0: mark }, at) => {
    if (digit.test(open[index - 1] ?? '') && digit.test(open[index + 1] ?? '')) return []
    const beside = [before[at], after[at]].filter((script) => script != null)
    if (beside.length === 0) return []
    const isArabic =
      direction === 'rtl' ? beside.includes('arabic') : beside.every((script) => script === 'arabic')
    const right = (isArabic ? arabicTwins : latinTwins)[mark]
    return right === undefined
      ? []
      : [edited(index, index + 1, [{ start: index, end: index + 1, text: right }])]
  })
}

type Script = 'arabic' | 'latin'

/** The script of the last letter before each mark. */
function scriptsBefore(text: string, marks: readonly { index: number }[]): (Script | null)[] {
  let last: Script | null = null
  let from = 0
  return marks.map(({ index }) => {
    for (; from < index; from++) last = scriptOf(text[from] ?? '') ?? last
    return last
  })
}

/** The script of the first letter after each mark. */
function scriptsAfter(text: string, marks: readonly { index: number }[]): (Script | null)[] {
  let next: Script | null = null
  let from = text.length
  return marks
    .toReversed()
    .map(({ index }) => {
      for (; from > index; from--) next = scriptOf(text[from] ?? '') ?? next
      return next
    })
    .reverse()
}

function scriptOf(character: string): Script | null {
  if (arabic.test(character)) return 'arabic'
  return latin.test(character) ? 'latin' : null
}
