/** The languages whose spelling is looked at, by the script of each word. */
export const spellingLanguages = ['ar', 'en'] as const
export type SpellingLanguage = (typeof spellingLanguages)[number]
