import { type ConversionLine, type ConversionPlace, edited } from './ConversionLine.ts'

export const wawForms = ['attached', 'detached'] as const
export type WawForm = (typeof wawForms)[number]

/** A و that stands alone before a word, a number, a Latin name or a quotation; between single letters it is one of them. */
const alone =
  /و(?<=(?:^|[\s«“"([])و)(?<!(?:^|\s)و[ \u00a0]+و)[ \u00a0]+(?=[\p{L}\p{Nd}«“"([])(?!\p{L}(?:[\s.،)]|$))/gu
/** A و at a number, a Latin name or a quotation. */
const attached = /و(?<=(?:^|[\s«“"([])و)(?=[\p{Nd}\p{Script=Latin}«“"([])/gu

/**
 * Writes the و that joins to the word after it, or parts it from numbers, Latin names and quotation marks. From an Arabic word it
 * is never parted: in «وزير» it is a letter of the word, and no rule tells.
 */
export function convertWaw({ open }: ConversionLine, form: WawForm): ConversionPlace[] {
  if (form === 'attached') {
    return [...open.matchAll(alone)].map(({ index, 0: found }) => {
      const end = index + found.length
      return edited(index, endOfWord(open, end), [{ start: index + 1, end, text: '' }])
    })
  }
  return [...open.matchAll(attached)].map(({ index }) =>
    edited(index, endOfWord(open, index + 1), [{ start: index, end: index + 1, text: 'و ' }]),
  )
}

function endOfWord(text: string, from: number): number {
  const space = text.slice(from).search(/\s/)
  return space < 0 ? text.length : from + space
}
