import i18next from 'i18next'
import ICU from 'i18next-icu'
import { initReactI18next } from 'react-i18next'
import { type UiLanguage, uiLanguages } from '../../shared/contract/system.ts'
import { locales } from './locale.ts'
import type { Texts } from './texts.ts'

const files: Record<UiLanguage, () => Promise<Texts>> = {
  ar: async () => (await import('./ar.ts')).ar,
  en: async () => (await import('./en.ts')).en,
}

/**
 * Puts the texts of a language in force, the first or another; they are fetched when they are first asked for.
 * Rejects where they cannot be, and leaves the language as it was.
 */
export async function startTexts(language: UiLanguage): Promise<void> {
  if (i18next.hasResourceBundle?.(language, 'translation'))
    return void (await i18next.changeLanguage(language))
  const texts = await files[language]()
  if (!i18next.isInitialized) return start(language, texts)
  i18next.addResourceBundle(language, 'translation', texts)
  await i18next.changeLanguage(language)
}

function start(language: UiLanguage, texts: Texts): void {
  void i18next
    .use(new ICU({ parseLngForICU: (tag) => (tag === 'en' ? locales.en : locales.ar) }))
    .use(initReactI18next)
    .init({
      lng: language,
      supportedLngs: uiLanguages,
      fallbackLng: false,
      initAsync: false,
      resources: { [language]: { translation: texts } },
      interpolation: { escapeValue: false },
    })
}

/** The language of the texts now, for what is said outside of a component. */
export function currentLanguage(): UiLanguage {
  return i18next.language === 'en' ? 'en' : 'ar'
}
