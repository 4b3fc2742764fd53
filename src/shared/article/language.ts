import { z } from 'zod'
import type { Direction } from './direction.ts'

/** A language tag that is well formed by BCP 47, as `Intl` judges it. */
export const languageSchema = z
  .string()
  .max(64)
  .refine(isLanguageTag, { error: 'not a language tag (BCP 47)' })

export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** Scripts that are written from right to left, by ISO 15924 code. */
const rightToLeftScripts = new Set([
  'Arab',
  'Aran',
  'Hebr',
  'Syrc',
  'Thaa',
  'Nkoo',
  'Adlm',
  'Rohg',
  'Mand',
  'Samr',
  'Yezi',
])

/** The direction in which a language is written, by the script that CLDR gives it. */
export function languageDirection(tag: string): Direction {
  if (!isLanguageTag(tag)) return 'rtl'
  const script = new Intl.Locale(tag).maximize().script
  return script !== undefined && rightToLeftScripts.has(script) ? 'rtl' : 'ltr'
}
