import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '../../../../src/shared/text/foldText.ts'
import { searchFor, type TextQuery } from '../../../../src/shared/text/searchText.ts'

/** What is found, as it stands in the text. */
function found(text: string, wanted: string, how: Partial<TextQuery> = {}): string[] {
  return searchFor({ text: wanted, isExact: false, isWholeWord: false, ...how })(text).map(({ from, to }) =>
    text.slice(from, to),
  )
}

describe('searching a line', () => {
  it('finds any spelling that folds to the same, and shows it as written', () => {
    expect(found('قرأ أَحمدُ كتابَ احمد وأحمــد', 'احمد')).toEqual(['أَحمدُ', 'احمد', 'أحمــد'])
    expect(found('في عام ٢٠٢٤ وعام 2024', '2024')).toEqual(['٢٠٢٤', '2024'])
    expect(found('Café, CAFE', 'cafe')).toEqual(['Café', 'CAFE'])
  })

  it('finds only the same characters when it is exact, and never cuts a letter from its marks', () => {
    expect(found('أحمد احمد', 'احمد', { isExact: true })).toEqual(['احمد'])
    expect(found('كتابٌ كتاب', 'كتاب', { isExact: true })).toEqual(['كتاب'])
    expect(found('كتابٌ كتاب', 'كتابٌ', { isExact: true })).toEqual(['كتابٌ'])
    expect(found('Cafe cafe', 'cafe', { isExact: true })).toEqual(['cafe'])
  })

  it('finds whole words only when it is asked to', () => {
    const text = 'باب، بابان؛ والباب «باب» بابَ'
    expect(found(text, 'باب')).toHaveLength(5)
    expect(found(text, 'باب', { isWholeWord: true })).toEqual(['باب', 'باب', 'بابَ'])
    expect(found('do undo do-it', 'do', { isWholeWord: true })).toEqual(['do', 'do'])
  })

  it('finds nothing for an empty query, nor for one that folds to nothing', () => {
    expect(found('نص', '')).toEqual([])
    expect(found('نص', '', { isExact: true })).toEqual([])
    expect(found('نـص', 'ـ')).toEqual([])
  })

  it('gives ranges in order that never overlap, each folding to what was asked or to more', () => {
    const text = fc.string({ unit: fc.constantFrom(...'اأإبةه ًَـﻻﷲaé\u200f12٢', '𝒜'), maxLength: 30 })
    fc.assert(
      fc.property(text, text, (line, wanted) => {
        const ranges = searchFor({ ...{ text: '', isExact: false, isWholeWord: false }, text: wanted })(line)
        let end = 0
        for (const { from, to } of ranges) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          expect(foldText(line.slice(from, to))).toContain(foldText(wanted))
          end = to
        }
      }),
    )
  })
})
