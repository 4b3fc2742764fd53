import { isLanguageTag } from '../article/language.ts'
import type { WritingSettings } from './writingSettings.ts'

/** Names of digits as CSS has them for lists: `decimal` is 1 2 3, `arabic-indic` ١ ٢ ٣, `persian` ۱ ۲ ۳. */
export type ListDigits = 'decimal' | 'arabic-indic' | 'persian'

/** Languages in Arabic script that write their digits as Persian does. */
const persianDigits: ReadonlySet<string> = new Set(['fa', 'ur', 'ps', 'sd', 'ks', 'pnb', 'mzn', 'glk', 'azb'])

/**
 * The digits of the numbered lists of an article that run from the right, by its language and the desk's
 * setting. Lists that run from the left, and those of other scripts, always have Latin digits.
 */
export function listDigits(language: string, { listDigits: chosen }: WritingSettings): ListDigits {
  if (chosen === 'latin' || !isLanguageTag(language)) return 'decimal'
  const { language: code, script } = new Intl.Locale(language).maximize()
  if (script !== 'Arab' && script !== 'Aran') return 'decimal'
  return persianDigits.has(code) ? 'persian' : 'arabic-indic'
}

const zeros: Record<ListDigits, number> = { decimal: 0x30, 'arabic-indic': 0x660, persian: 0x6f0 }

/** A whole number in such digits. */
export function writeNumber(value: number, digits: ListDigits): string {
  return String(value).replace(/\d/g, (digit) => String.fromCodePoint(zeros[digits] + Number(digit)))
}
