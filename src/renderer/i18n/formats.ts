import type { UiLanguage } from '../../shared/contract/system.ts'
import { locales } from './locale.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** A number with the digits of the screen's language. */
export function formatNumber(value: number, language: UiLanguage): string {
  return new Intl.NumberFormat(locales[language]).format(value)
}

/** A share as a percentage with the digits of the screen's language; 1 is 100%. */
export function formatPercent(share: number, language: UiLanguage): string {
  return new Intl.NumberFormat(locales[language], { style: 'percent' }).format(share)
}

/** A size in megabytes, to a tenth. */
export function formatMegabytes(bytes: number, language: UiLanguage): string {
  return new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(Math.max(0.1, bytes / 1e6))
}

/** A day, or a day and an hour, as the screen's language writes it. `time` is in ms since 1970. */
export function formatDate(time: number, language: UiLanguage, withHour = false): string {
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    ...(withHour ? { timeStyle: 'short' } : {}),
  }).format(time)
}

/**
 * How long ago something happened, in the largest unit that fits; after a week its day. Both times are in
 * ms since 1970. A clock that was put back never shows the future: it reads as "now".
 */
export function formatAge(time: number, now: number, language: UiLanguage): string {
  const age = Math.max(0, now - time)
  const relative = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' })
  if (age < minute) return relative.format(0, 'second')
  if (age < hour) return relative.format(-Math.floor(age / minute), 'minute')
  if (age < day) return relative.format(-Math.floor(age / hour), 'hour')
  if (age < 7 * day) return relative.format(-Math.floor(age / day), 'day')
  return formatDate(time, language)
}

/** The name of a language in the language of the screen; its tag where it has none. */
export function formatLanguageName(tag: string, language: UiLanguage): string {
  // DisplayNames refuses tags with extensions, such as `ar-u-nu-latn`, and tells of any other by throwing too.
  try {
    return (
      new Intl.DisplayNames(locales[language], { type: 'language' }).of(new Intl.Locale(tag).baseName) ?? tag
    )
  } catch {
    return tag
  }
}

/** A text of any direction set apart (FSI … PDI), so that it does not turn the sentence around it. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`
}
