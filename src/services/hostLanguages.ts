import type { UiLanguage } from '../shared/contract/system.ts'

/**
 * The language that `TAHRIR_LANGUAGE` forces, and that of the system: the first of `preferred` that there is a screen
 * in, where the host knows what the person prefers, else POSIX's variables. Arabic where nothing says English.
 */
export function hostLanguages(
  env: NodeJS.ProcessEnv,
  preferred: readonly string[] = [],
): { forcedLanguage: UiLanguage | null; systemLanguage: UiLanguage } {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  const known = [...preferred, ...(preferred.length === 0 ? [locale] : [])].map(uiLanguageOf)
  return {
    forcedLanguage: uiLanguageOf(env['TAHRIR_LANGUAGE'] ?? ''),
    systemLanguage: known.find((language) => language !== null) ?? 'ar',
  }
}

function uiLanguageOf(locale: string): UiLanguage | null {
  const language = locale.toLowerCase().split(/[-_.@]/)[0]
  return language === 'ar' || language === 'en' ? language : null
}
