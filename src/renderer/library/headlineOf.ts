import type { TFunction } from 'i18next'

/** What an article is called on the screen: its headline, or that it has none. */
export function headlineOf(headline: string, t: TFunction): string {
  return headline.trim() === '' ? t('library.untitled') : headline
}
