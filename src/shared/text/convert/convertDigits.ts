import { type ConversionEdit, type ConversionLine, type ConversionPlace, edited } from './ConversionLine.ts'

export const digitForms = ['western', 'arabicIndic', 'persian'] as const
export type DigitForm = (typeof digitForms)[number]

const zeros: Record<DigitForm, number> = { western: 0x30, arabicIndic: 0x660, persian: 0x6f0 }

/** A number as it is written: its groups and fractions, a time, a date, a score, its percent sign on either side. */
const number = /[%٪]?[0-9٠-٩۰-۹]+(?:[.,٫٬:/\-–][0-9٠-٩۰-۹]+)*(?:[ \u00a0]?[%٪])?/g
const partOfName = /[\p{Script=Latin}\p{Script=Greek}_+#&]/u

/**
 * Numbers in another form of digits, with the decimal, thousands and percent signs that belong to it. Western
 * digits that are part of a Latin name («G20», «F-16», «iPhone 15») or of a line that runs from the left stay.
 */
export function convertDigits({ open, direction }: ConversionLine, form: DigitForm): ConversionPlace[] {
  if (direction === 'ltr' && form !== 'western') return []
  return [...open.matchAll(number)].flatMap(({ index, 0: written }) => {
    if (form !== 'western' && isInName(open, index, index + written.length)) return []
    const edits = editsTo(written, form).map(({ start, end, text }) => ({
      start: index + start,
      end: index + end,
      text,
    }))
    return edits.length === 0 ? [] : [edited(index, index + written.length, edits)]
  })
}

/** One number in another form. */
export function numberInForm(written: string, form: DigitForm): string {
  const letters = [...written]
  for (const { start, text } of editsTo(written, form)) letters[start] = text
  return letters.join('')
}

/** Whether a number at that place belongs to the Latin name beside it. */
export function isInName(text: string, start: number, end: number): boolean {
  if (partOfName.test(text[start - 1] ?? '') || partOfName.test(text[end] ?? '')) return true
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + 2)
  return /\p{Script=Latin}[-– .]$/u.test(before) || /^[-–]\p{Script=Latin}/u.test(after)
}

/** Character by character, so that each keeps its marks. */
function editsTo(written: string, form: DigitForm): ConversionEdit[] {
  const edits: ConversionEdit[] = []
  const put = (at: number, text: string) => {
    if (written[at] !== text) edits.push({ start: at, end: at + 1, text })
  }
  for (const { index, 0: part } of written.matchAll(/[^:/\-–]+/g)) {
    // 1,234.5 and 3.5 have such signs; a date (24.11.2026) and a list (1,2,3) have only dots and commas.
    const isNumber = /^[%٪]?(?:\p{Nd}{1,3}(?:[,٬]\p{Nd}{3})+|\p{Nd}+)(?:[.٫]\p{Nd}+)?[ \u00a0]?[%٪]?$/u.test(
      part,
    )
    for (const [offset, character] of [...part].entries()) {
      const at = index + offset
      if (/\p{Nd}/u.test(character)) put(at, digitIn(character, form))
      else if (character === '%' || character === '٪') put(at, form === 'western' ? '%' : '٪')
      else if (form === 'western') put(at, { '٫': '.', '٬': ',' }[character] ?? character)
      else if (isNumber) put(at, { '.': '٫', ',': '٬' }[character] ?? character)
    }
  }
  return edits
}

function digitIn(digit: string, form: DigitForm): string {
  const code = digit.charCodeAt(0)
  const value =
    code - (code >= zeros.persian ? zeros.persian : code >= zeros.arabicIndic ? zeros.arabicIndic : 0x30)
  return String.fromCharCode(zeros[form] + value)
}
