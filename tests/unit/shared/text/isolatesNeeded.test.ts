import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isolateRules } from '../../../../src/shared/text/isolateRules.ts'
import { isolateAt, isolatesNeeded } from '../../../../src/shared/text/isolatesNeeded.ts'
import { isSameOrder, visualOrder } from '../../../../src/shared/text/visualOrder.ts'

function parts(text: string, around: 'rtl' | 'ltr'): string[] {
  return isolatesNeeded(text, around, []).map(({ from, to }) => text.slice(from, to))
}

describe('isolatesNeeded', () => {
  for (const { name, around = 'rtl', finds, leaves } of isolateRules) {
    it(`holds to the examples of the rule "${name}"`, () => {
      expect(finds.map(([sentence]) => [sentence, parts(sentence, around)])).toEqual(
        finds.map(([sentence, found]) => [sentence, [found]]),
      )
      expect(leaves.map((sentence) => [sentence, parts(sentence, around)])).toEqual(
        leaves.map((sentence) => [sentence, []]),
      )
    })
  }

  it('takes what has no strong letter as left-to-right, and lets letters speak for themselves', () => {
    expect(isolatesNeeded('فاز 3-2 أمس', 'rtl', [])).toEqual([{ from: 4, to: 7, direction: 'ltr' }])
    expect(isolatesNeeded('لغة C++ صعبة', 'rtl', [])).toEqual([{ from: 4, to: 7, direction: null }])
  })

  it('finds nothing where two isolates would undo each other', () => {
    expect(parts('e@x.org)١٢-١٣-59 km', 'rtl')).toEqual([])
  })

  it('finds nothing more once it is done, in any mixed line', () => {
    const piece = fc.constantFrom(
      ...['سلام', 'C++', ' ', '3-2', '+972 3 555 0199', ', ', 'Reuters', '«', '»', '(', ')', '5G', '15%'],
      ...['. ', '-5', '12/5', 'قال', ' و', 'e@x.org', '١٢-١٣', '\u200f', '!', '9 km', '[', ' – '],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('rtl', 'ltr'), (pieces, around) => {
        const text = pieces.join('')
        const needed = isolatesNeeded(text, around, [])
        expect(isolatesNeeded(text, around, needed)).toEqual([])
        for (const [index, { from, to }] of needed.entries()) {
          expect(from).toBeLessThan(to)
          expect(from).toBeGreaterThanOrEqual(needed[index - 1]?.to ?? 0)
        }
        const isSame = isSameOrder(text, visualOrder(text, around, []), visualOrder(text, around, needed))
        expect(isSame).toBe(needed.length === 0)
      }),
      { numRuns: 500 },
    )
  })
})

describe('isolateAt', () => {
  const at = (text: string, word: string) => {
    const found = isolateAt(text, 'rtl', [], text.indexOf(word) + 1)
    return found && text.slice(found.from, found.to)
  }

  it('takes the whole name, price, score or address around the caret, needed or not', () => {
    expect(at('قالت وكالة Associated Press إن', 'Press')).toBe('Associated Press')
    expect(at('معيار HTML (Living Standard) المعتمد', 'Living')).toBe('HTML (Living Standard)')
    expect(at('بيعت بمبلغ $50 فقط', '50')).toBe('$50')
    expect(at('نسبة 15% فقط', '15')).toBe('15%')
    expect(at('راسلونا على news@example.org قبل', 'example')).toBe('news@example.org')
    expect(at('مصدر (AFP) رسمي', 'AFP')).toBe('AFP')
  })

  it('finds nothing among Arabic words', () => {
    expect(at('قالت مصادر مطلعة', 'مصادر')).toBe(null)
  })
})

describe('visualOrder', () => {
  it('shows an isolate as one thing of its own direction', () => {
    const seen = (isolates: Parameters<typeof visualOrder>[2]) =>
      visualOrder('اب C++ جد', 'rtl', isolates)
        .map(({ offset }) => 'اب C++ جد'[offset])
        .join('')
    expect(seen([])).toBe('دج ++C با')
    expect(seen([{ from: 3, to: 6, direction: null }])).toBe('دج C++ با')
  })
})
