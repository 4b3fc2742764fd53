import { isInName } from '../text/convert/convertDigits.ts'
import type { CheckedLine, TextSpan } from './CheckedLine.ts'

export type DigitFamily = 'western' | 'arabicIndic'

export interface DigitPlace extends TextSpan {
  family: DigitFamily
}

/** Persian and Urdu digits count with the Arabic-Indic ones. */
const number = /[0-9]+(?:[.,:/\-–][0-9]+)*|[٠-٩۰-۹]+(?:[.,:/\-–٫٬][٠-٩۰-۹]+)*/gu

/** The numbers of a line; those that are part of a Latin name («G20», «F-16», «iPhone 15») belong to it. */
export function digitPlaces({ open, direction }: CheckedLine): DigitPlace[] {
  if (direction === 'ltr') return []
  return [...open.matchAll(number)].flatMap(({ index, 0: found }) => {
    const end = index + found.length
    if (isInName(open, index, end)) return []
    return [
      { start: index, end, family: /[0-9]/.test(found) ? ('western' as const) : ('arabicIndic' as const) },
    ]
  })
}
