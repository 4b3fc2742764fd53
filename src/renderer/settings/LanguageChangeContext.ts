import { createContext, useContext } from 'react'
import type { UiLanguage } from '../../shared/contract/system.ts'

/** Changes the language of the screen; null is the system's. */
export const LanguageChangeContext = createContext<(language: UiLanguage | null) => void>(() => {})

export function useChangeLanguage(): (language: UiLanguage | null) => void {
  return useContext(LanguageChangeContext)
}
