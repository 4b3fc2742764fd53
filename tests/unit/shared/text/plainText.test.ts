import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstStrongDirection } from '../../../../src/shared/text/firstStrongDirection.ts'
import {
  directionMarkOf,
  withDirectionMark,
  withoutDirectionMark,
} from '../../../../src/shared/text/plainText.ts'
import { clearlyBelowQuadratic, growth } from '../../../harness/growth.ts'

const mixed = fc.string({
  unit: fc.constantFrom('\u200e', '\u200f', 'a', 'ب', '1', ' ', '«', '\u2067', '\u2069', '\n'),
  maxLength: 12,
})
const direction = fc.constantFrom('rtl' as const, 'ltr' as const)

describe('the direction mark of a plain-text paragraph', () => {
  it('stands where the first letter would turn the paragraph the wrong way', () => {
    expect(withDirectionMark('Reuters: قالت مصادر', 'rtl')).toBe('\u200fReuters: قالت مصادر')
    expect(withDirectionMark('وقال: we agree', 'ltr')).toBe('\u200eوقال: we agree')
  })

  it('does not stand where the paragraph reads right without it', () => {
    expect(withDirectionMark('قالت Reuters', 'rtl')).toBe('قالت Reuters')
    expect(withDirectionMark('12 – 34', 'rtl')).toBe('12 – 34')
  })

  it('is left alone on import where it turns nothing: then the author put it there', () => {
    expect(withoutDirectionMark('\u200fقالت مصادر')).toBe('\u200fقالت مصادر')
    expect(withoutDirectionMark('\u200f12')).toBe('\u200f12')
    expect(directionMarkOf('\u200fReuters: قالت')).toBe('rtl')
    expect(withoutDirectionMark('\u200fReuters: قالت')).toBe('Reuters: قالت')
  })

  it('turns every paragraph that has a strong letter the right way', () => {
    fc.assert(
      fc.property(mixed, direction, (text, wanted) => {
        fc.pre(firstStrongDirection(text) !== null)
        expect(firstStrongDirection(withDirectionMark(text, wanted))).toBe(wanted)
      }),
    )
  })

  it('comes off again and leaves the paragraph as it was, marks of its own included', () => {
    fc.assert(
      fc.property(mixed, direction, (text, wanted) => {
        expect(withoutDirectionMark(withDirectionMark(text, wanted))).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })

  it('is found behind any number of marks, in time in proportion to their number', () => {
    const marks = (size: number) => `${'\u200f'.repeat(size)}a`
    expect(growth(marks, 2_000_000, directionMarkOf)).toBeLessThan(clearlyBelowQuadratic)
    expect(directionMarkOf(marks(1_000_000))).toBe('rtl')
  })
})
