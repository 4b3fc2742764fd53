import { describe, expect, it } from 'vitest'
import { listDigits, writeNumber } from '../../../../src/shared/desk/listDigits.ts'

describe('the digits of numbered lists', () => {
  it('are Latin unless the desk chose otherwise, and in any text that is not in Arabic script', () => {
    expect(listDigits('ar', { listDigits: 'latin' })).toBe('decimal')
    for (const language of ['en', 'he', 'fr', 'no such tag']) {
      expect(listDigits(language, { listDigits: 'arabicIndic' })).toBe('decimal')
    }
  })

  it('are those of the language', () => {
    for (const language of ['ar', 'ar-EG', 'ckb', 'ug']) {
      expect(listDigits(language, { listDigits: 'arabicIndic' })).toBe('arabic-indic')
    }
    for (const language of ['fa', 'ur', 'ps-AF']) {
      expect(listDigits(language, { listDigits: 'arabicIndic' })).toBe('persian')
    }
  })

  it('write a number', () => {
    expect([
      writeNumber(2024, 'decimal'),
      writeNumber(190, 'arabic-indic'),
      writeNumber(45, 'persian'),
    ]).toEqual(['2024', '١٩٠', '۴۵'])
  })
})
