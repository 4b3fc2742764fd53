import { describe, expect, it } from 'vitest'
import { firstStrongDirection } from '../../../../src/shared/text/firstStrongDirection.ts'

describe('firstStrongDirection', () => {
  it('is that of the first letter, whatever signs and digits stand before it', () => {
    expect(firstStrongDirection('12.5% – «قال Reuters')).toBe('rtl')
    expect(firstStrongDirection('"Reuters: قالت مصادر')).toBe('ltr')
  })

  it('is null where there is no strong character', () => {
    expect(firstStrongDirection('')).toBeNull()
    expect(firstStrongDirection('١٢ – 34 (%)')).toBeNull()
  })

  it('skips what stands inside an isolate, also inside one within another', () => {
    expect(firstStrongDirection('\u2068BBC \u2067x\u2069 News\u2069 قالت')).toBe('rtl')
    expect(firstStrongDirection('\u2067عربي\u2069 text')).toBe('ltr')
  })

  it('skips the rest where an isolate is not closed, up to the end of the paragraph', () => {
    expect(firstStrongDirection('\u2066BBC قالت')).toBeNull()
    expect(firstStrongDirection('\u2066BBC\nقالت')).toBe('rtl')
  })

  it('takes a PDI that closes nothing for no character at all', () => {
    expect(firstStrongDirection('\u2069\u2069قالت')).toBe('rtl')
  })

  it('knows the letters beyond U+FFFF', () => {
    expect(firstStrongDirection('𞤀 a')).toBe('rtl')
    expect(firstStrongDirection('𝐀 ع')).toBe('ltr')
  })

  it('lets a direction mark speak for a letter', () => {
    expect(firstStrongDirection('\u200fReuters')).toBe('rtl')
  })
})
