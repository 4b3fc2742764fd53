import { describe, expect, it } from 'vitest'
import { dominantDirection } from '../../../../src/shared/text/dominantDirection.ts'
import { clearlyBelowQuadratic, growth } from '../../../harness/growth.ts'

describe('dominantDirection', () => {
  it('is that of most letters, wherever the first one stands', () => {
    expect(dominantDirection('Reuters: قالت مصادر مطلعة إن الاتفاق وشيك', 'ltr')).toBe('rtl')
    expect(dominantDirection('وقال: The agreement will be signed in Geneva', 'rtl')).toBe('ltr')
  })

  it('is the fallback on a tie and without letters', () => {
    for (const fallback of ['rtl', 'ltr'] as const) {
      expect(dominantDirection('ab اب', fallback)).toBe(fallback)
      expect(dominantDirection('2024 – ٢٠٢٤', fallback)).toBe(fallback)
      expect(dominantDirection('', fallback)).toBe(fallback)
    }
  })

  it('does not count what stands inside an isolate', () => {
    expect(dominantDirection('\u2066Organization for Economic Co-operation\u2069 أعلنت', 'ltr')).toBe('rtl')
  })

  it('counts again on the line after one with an isolate that is not closed', () => {
    expect(dominantDirection('\u2066Organization\nأعلنت', 'ltr')).toBe('rtl')
  })

  it('does not count direction marks as letters', () => {
    expect(dominantDirection('\u200f\u200f\u200f\u061cab', 'rtl')).toBe('ltr')
    expect(dominantDirection('\u200e\u200e\u200eاب', 'ltr')).toBe('rtl')
  })

  it('counts a letter beyond U+FFFF once', () => {
    expect(dominantDirection('𞤀𞤁 abc', 'rtl')).toBe('ltr')
    expect(dominantDirection('𞤀𞤁𞤂𞤃 abc', 'ltr')).toBe('rtl')
  })

  it('takes time in proportion to its input', () => {
    const sentences = (size: number) => 'قال الوزير إن the talks مستمرة '.repeat(size)
    const ratio = growth(sentences, 20_000, (text) => dominantDirection(text, 'ltr'))
    expect(ratio).toBeLessThan(clearlyBelowQuadratic)
    expect(dominantDirection(sentences(20_000), 'ltr')).toBe('rtl')
  })

  it('takes time in proportion to isolates that nothing closes', () => {
    const isolates = (size: number) => '\u2067ا'.repeat(size)
    const ratio = growth(isolates, 400_000, (text) => dominantDirection(text, 'ltr'))
    expect(ratio).toBeLessThan(clearlyBelowQuadratic)
    expect(dominantDirection(isolates(400_000), 'ltr')).toBe('ltr')
  })
})
