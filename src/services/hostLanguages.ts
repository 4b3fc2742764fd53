import type { UiLanguage } from '../shared/contract/system.ts'

/**
 * The language that `TAHRIR_LANGUAGE` forces, and that of the system: `systemLocale` where the host
 * knows it, else POSIX's variables. Arabic where nothing says English.
 */
export function hostLanguages(
  env: NodeJS.ProcessEnv,
  systemLocale?: string,
): { forcedLanguage: UiLanguage | null; systemLanguage: UiLanguage } {
  const locale = systemLocale || env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return {
    forcedLanguage: uiLanguageOf(env['TAHRIR_LANGUAGE'] ?? ''),
    systemLanguage: uiLanguageOf(locale) ?? 'ar',
  }
}

function uiLanguageOf(locale: string): UiLanguage | null {
  const language = locale.toLowerCase().split(/[-_.@]/)[0]
  return language === 'ar' || language === 'en' ? language : null
}
