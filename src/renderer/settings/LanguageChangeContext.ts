import { createContext, useContext } from 'react'
import type { UiLanguage } from '../../shared/contract/system.ts'

/** Changes the language of the screen. */
export const LanguageChangeContext = createContext<(language: UiLanguage) => void>(() => {})

export function useChangeLanguage(): (language: UiLanguage) => void {
  return useContext(LanguageChangeContext)
}
