import { describe, expect, it } from 'vitest'
import {
  formatAge,
  formatDate,
  formatLanguageName,
  formatNumber,
} from '../../../../src/renderer/i18n/formats.ts'

const noon = Date.UTC(2026, 2, 12, 12)
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

describe('numbers and dates on the screen', () => {
  it('have Arabic-Indic digits in Arabic and Latin ones in English', () => {
    expect(formatNumber(1234.5, 'ar')).toBe('١٬٢٣٤٫٥')
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5')
  })

  it('give days in the Gregorian calendar with the names of the months', () => {
    expect(formatDate(noon, 'ar')).toBe('١٢ مارس ٢٠٢٦')
    expect(formatDate(noon, 'en')).toBe('12 March 2026')
  })

  it.each([
    [0, 'الآن', 'now'],
    [59_000, 'الآن', 'now'],
    [minute, 'قبل دقيقة واحدة', '1 minute ago'],
    [2 * hour, 'قبل ساعتين', '2 hours ago'],
    [day, 'أمس', 'yesterday'],
    [3 * day, 'قبل ٣ أيام', '3 days ago'],
    [30 * day, '١٠ فبراير ٢٠٢٦', '10 February 2026'],
  ])('say of %d ms ago what a person would say', (age, arabic, english) => {
    expect(formatAge(noon - age, noon, 'ar')).toBe(arabic)
    expect(formatAge(noon - age, noon, 'en')).toBe(english)
  })

  it('never speak of the future where a clock was put back', () => {
    expect(formatAge(noon + day, noon, 'en')).toBe('now')
  })

  it('name languages in the language of the screen', () => {
    expect(formatLanguageName('fr', 'ar')).toBe('الفرنسية')
    expect(formatLanguageName('ckb', 'en')).toBe('Central Kurdish')
  })
})

describe('the name of a language', () => {
  it.each([
    ['ar', 'العربية', 'Arabic'],
    ['ar-u-nu-latn', 'العربية', 'Arabic'],
    ['x-private', 'x-private', 'x-private'],
  ])('of %s is given in the language of the screen', (tag, arabic, english) => {
    expect(formatLanguageName(tag, 'ar')).toBe(arabic)
    expect(formatLanguageName(tag, 'en')).toBe(english)
  })
})
