import type { Direction } from '../../shared/article/direction.ts'
import type { UiLanguage } from '../../shared/contract/system.ts'

/**
 * The locale by which the screen writes numbers and dates. Arabic comes with Arabic-Indic digits and the
 * Gregorian calendar, said outright because ICU changes its mind about both from version to version.
 */
export const locales: Record<UiLanguage, string> = {
  ar: 'ar-EG-u-ca-gregory-nu-arab',
  en: 'en-GB',
}

/**
 * The locale of fields into which numbers are typed. One that names its digits takes no others, and many
 * Arabic keyboards write Latin ones.
 */
export const entryLocales: Record<UiLanguage, string> = { ar: 'ar-EG-u-ca-gregory', en: 'en-GB' }

export const directions: Record<UiLanguage, Direction> = { ar: 'rtl', en: 'ltr' }
