import i18next from 'i18next'
import { createContext, type ReactNode, useContext, useLayoutEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { UiLanguage } from '../../shared/contract/system.ts'
import { directions, locales } from './locale.ts'

const LanguageContext = createContext<UiLanguage>('ar')

/** The language of the screen. */
export function useLanguage(): UiLanguage {
  return useContext(LanguageContext)
}

/**
 * Puts the screen into a language: component strings, `lang` and `dir` of the page, its title. The texts
 * have changed before: `App` calls `i18next.changeLanguage` first, so that no frame mixes two languages.
 */
export function LanguageProvider({ language, children }: { language: UiLanguage; children: ReactNode }) {
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = directions[language]
    document.title = i18next.getFixedT(language)('program.name')
  }, [language])
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={locales[language]}>{children}</I18nProvider>
    </LanguageContext>
  )
}
