import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords } from '../../../../src/shared/text/countWords.ts'
import { readingMinutes } from '../../../../src/shared/text/readingMinutes.ts'

describe('countWords', () => {
  it.each([
    ['', 0],
    [' \n\t', 0],
    ['– « » …', 0],
    ['قال الوزير', 2],
    ['قال،الوزير؟نعم', 3],
    ['كِتَابٌ مُفِيدٌ', 2],
    ['صدرت ٢٣ مادة', 3],
    ['10,000 جندي و٣٫٥ مليون', 4],
    ['اتفاق Paris للمناخ', 3],
    ['الموقع library.example.org. انتهى', 3],
    ["it's the minister's word", 4],
  ])('counts «%s» as %i', (text, words) => {
    expect(countWords(text)).toBe(words)
  })

  it('counts a long text piece by piece as it counts the whole', () => {
    const word = fc.constantFrom('قال', 'كِتَابٌ', '10,000', '٢٣', 'user.name', 'النص،', '(و)', '–')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        const once = words.join(' ')
        expect(countWords(`${once} `.repeat(300))).toBe(countWords(once) * 300)
      }),
      { numRuns: 30 },
    )
  })

  it('gets through a megabyte without a space', () => {
    expect(countWords('ا'.repeat(1_000_000))).toBeLessThan(300)
  })
})

describe('readingMinutes', () => {
  it('is 180 words a minute, rounded, and never 0 where there are words', () => {
    expect([0, 1, 180, 269, 270, 1800].map(readingMinutes)).toEqual([0, 1, 1, 1, 2, 10])
  })
})
