import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOfWord, completeAddress } from '../../../../src/shared/article/completeAddress.ts'
import { isSafeAddress } from '../../../../src/shared/article/safeAddress.ts'

describe('an address as it is typed', () => {
  for (const [typed, whole] of [
    ['https://example.com/a?b#c', 'https://example.com/a?b#c'],
    ['  www.example.com ', 'https://www.example.com'],
    ['example.com', 'https://example.com'],
    ['example.com:8080/path', 'https://example.com:8080/path'],
    ['موقع.مصر', 'https://موقع.مصر'],
    ['desk@example.com', 'mailto:desk@example.com'],
    ['mailto:desk@example.com', 'mailto:desk@example.com'],
    ['tel:+9614123456', 'tel:+9614123456'],
    ['javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['كلمة', null],
    ['two words.com', null],
    ['', null],
  ] as const) {
    it(`${JSON.stringify(typed)} ${whole === null ? 'is refused' : `becomes ${whole}`}`, () => {
      expect(completeAddress(typed)).toBe(whole)
    })
  }

  it('is null or safe, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress(), fc.domain()), (typed) => {
        const whole = completeAddress(typed)
        expect(whole === null || isSafeAddress(whole)).toBe(true)
      }),
    )
  })
})

describe('a word of running text', () => {
  for (const word of ['https://example.com', 'www.example.museum', 'example.org/a', 'desk@example.com']) {
    it(`${word} is an address`, () => expect(addressOfWord(word)).not.toBeNull())
  }
  for (const word of ['report.pdf', 'node.js', 'e.g', '3.5', 'قال.ثم', 'https://', 'javascript:x', 'U.S']) {
    it(`${word} is none`, () => expect(addressOfWord(word)).toBeNull())
  }
})
