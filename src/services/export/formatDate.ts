const arabicIndicDigit = /[٠-٩]/
const persianDigit = /[۰-۹]/

/**
 * A date (`2026-02-01`) written out in the article's language, in the Gregorian calendar and with the
 * digits that its text has.
 */
export function formatDate(
  date: string,
  language: string,
  fallbackLanguage: string,
  content: string,
): string {
  const numberingSystem = arabicIndicDigit.test(content)
    ? 'arab'
    : persianDigit.test(content)
      ? 'arabext'
      : 'latn'
  const format = new Intl.DateTimeFormat([language, fallbackLanguage], {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem,
  })
  return format.format(new Date(`${date}T00:00:00Z`))
}
