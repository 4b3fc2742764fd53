const arabicIndicDigit = /[٠-٩]/
const persianDigit = /[۰-۹]/

/**
 * A date (`2026-02-01`) written out in the article's language, in the Gregorian calendar; in Arabic
 * script with the digits that the article's text has. `fallback` is for a language that `Intl` does not know.
 */
export function formatDate(date: string, language: string, fallback: 'ar' | 'en', content: string): string {
  const format = new Intl.DateTimeFormat([language, fallback], {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: fallback === 'ar' ? numberingSystem(content) : 'latn',
  })
  return format.format(new Date(`${date}T00:00:00Z`))
}

function numberingSystem(content: string): string {
  if (arabicIndicDigit.test(content)) return 'arab'
  return persianDigit.test(content) ? 'arabext' : 'latn'
}
