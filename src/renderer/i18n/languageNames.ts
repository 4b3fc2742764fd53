import type { UiLanguage } from '../../shared/contract/system.ts'

/** Each language by its own name, whatever the screen speaks. */
export const languageNames: Record<UiLanguage, string> = { ar: 'العربية', en: 'English' }
