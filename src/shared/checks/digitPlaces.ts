import type { CheckedLine, TextSpan } from './CheckedLine.ts'

export type DigitFamily = 'western' | 'arabicIndic'

export interface DigitPlace extends TextSpan {
  family: DigitFamily
}

/** Persian and Urdu digits count with the Arabic-Indic ones. */
const number = /[0-9]+(?:[.,:/\-–][0-9]+)*|[٠-٩۰-۹]+(?:[.,:/\-–٫٬][٠-٩۰-۹]+)*/gu
const partOfName = /[\p{Script=Latin}\p{Script=Greek}_+#&]/u

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

function isInName(text: string, start: number, end: number): boolean {
  if (partOfName.test(text[start - 1] ?? '') || partOfName.test(text[end] ?? '')) return true
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + 2)
  return /\p{Script=Latin}[-– .]$/u.test(before) || /^[-–]\p{Script=Latin}/u.test(after)
}

export function inFamily(text: string, family: DigitFamily): string {
  return family === 'western'
    ? text
        .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
        .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
        .replace(/٫/g, '.')
        .replace(/٬/g, ',')
    : text
        .replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
        .replace(/(?<=[٠-٩])\.(?=[٠-٩])/g, '٫')
        .replace(/(?<=[٠-٩]),(?=[٠-٩])/g, '٬')
}
