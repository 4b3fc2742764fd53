import i18next from 'i18next'
import ICU from 'i18next-icu'
import { initReactI18next } from 'react-i18next'
import { type UiLanguage, uiLanguages } from '../../shared/contract/system.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { locales } from './locale.ts'

/** Makes the texts of both languages ready, at once and without a request. */
export function startTexts(language: UiLanguage): void {
  void i18next
    .use(new ICU({ parseLngForICU: (tag) => (tag === 'en' ? locales.en : locales.ar) }))
    .use(initReactI18next)
    .init({
      lng: language,
      supportedLngs: uiLanguages,
      fallbackLng: false,
      initAsync: false,
      resources: { ar: { translation: ar }, en: { translation: en } },
      interpolation: { escapeValue: false },
    })
}

/** The language of the texts now, for what is said outside of a component. */
export function currentLanguage(): UiLanguage {
  return i18next.language === 'en' ? 'en' : 'ar'
}
