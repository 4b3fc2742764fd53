import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText } from '../../../../src/services/export/cleanText.ts'

describe('Text on its way into HTML', () => {
  it.each([
    ['has marks in canonical order', 'إن\u0651\u064e', 'إن\u064e\u0651'],
    ['has every kind of line break as one', 'a\r\nb\rc\u000bd\u000ce\u0085f', 'a\nb\nc\nd\ne\nf'],
    ['loses control characters, which show nothing', 'a\u0000b\u0001c\u007fd\u009fe', 'abcde'],
    ['keeps tabs', 'a\tb', 'a\tb'],
    [
      'shows that something was there in place of noncharacters',
      'a\ufdd0b\uffff\u{1fffe}',
      'a\ufffdb\ufffd\ufffd',
    ],
    ['shows that something was there in place of half a character', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
    [
      'keeps invisible characters that belong to it',
      '\u200f\u2066\u200d\u00ad\ufeff',
      '\u200f\u2066\u200d\u00ad\ufeff',
    ],
  ])('%s', (_, given, expected) => {
    expect(cleanText(given)).toBe(expected)
  })

  it('is not changed by being cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
      }),
    )
  })

  it('fits on one line where one line is wanted', () => {
    expect(cleanLine(' سطر\r\nوسطر\u0085 آخر ')).toBe('سطر وسطر آخر')
  })
})
