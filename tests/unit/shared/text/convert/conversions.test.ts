import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../../../src/shared/checks/applyFix.ts'
import { plainLine } from '../../../../../src/shared/checks/CheckedLine.ts'
import {
  allConversions,
  type Conversion,
  type ConversionName,
  conversionPlaces,
} from '../../../../../src/shared/text/convert/conversions.ts'
import { foldText } from '../../../../../src/shared/text/foldText.ts'
import { clearlyBelowQuadratic, growth } from '../../../../harness/growth.ts'
import { conversionExamples } from './conversionExamples.ts'

const placesIn = (text: string, conversion: Conversion, language = 'ar') =>
  conversionPlaces(plainLine(text, language), conversion)

const editsIn = (text: string, conversion: Conversion) =>
  placesIn(text, conversion).flatMap(({ change }) => (change.kind === 'edits' ? change.edits : []))

const convert = (text: string, conversion: Conversion) => applyEdits(text, editsIn(text, conversion))

const named = (name: ConversionName) => allConversions.filter((conversion) => conversion.name === name)

describe('the conversions', () => {
  for (const { conversion, cases } of conversionExamples) {
    describe(`${conversion.name}, ${conversion.way}`, () => {
      it.each(cases)('makes of «%s» «%s»', (written, wanted) =>
        expect(convert(written, conversion)).toBe(wanted),
      )
    })
  }

  it('isolate each Latin name that would else be seen out of its order, line by line', () => {
    const text = 'قالت شركة C++ اليوم\nووصلت (ETH Zürich) غدًا'
    const parts = placesIn(text, { name: 'isolates', way: 'needed' }).map(({ start, end }) =>
      text.slice(start, end),
    )
    expect(parts).toEqual(['C++'])
  })

  it('leave addresses alone', () => {
    const text = 'راجع https://example.com/a,b?x=1,2 و info@example.com و @noor_2024'
    for (const conversion of allConversions) {
      if (conversion.name === 'isolates') continue
      expect(editsIn(text, conversion).filter(({ start, end }) => start > 5 && end < 35)).toEqual([])
    }
  })
})

/** Words, signs and hostile rows of characters, joined in any way. */
const text = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'قال',
        'مُدَرِّسَةٌ',
        'جدًا',
        'كتـــاب',
        'هـ',
        'الـ',
        'و',
        'وزير',
        'ب',
        'Reuters',
        'G20',
        'F-16',
        'iPhone 15',
        '12',
        '1,234.5',
        '٣٫٥',
        '۱۴۰۳',
        '24.11.2026',
        '٪٥٠',
        '50%',
        '10:30',
        '2–1',
        'ﻻ',
        'ﺍﻟﺴﻼﻡ',
        'ﷺ',
        'ﷲ',
        'ﹰ',
        'کتابی',
        'ہے',
        'گاز',
        'أٔ',
        ',',
        ';',
        '?',
        '،',
        '؛',
        '؟',
        '"',
        '«',
        '»',
        '“',
        '”',
        '„',
        "'",
        '(',
        ')',
        '.',
        '\ufffc',
        '\n',
        '\u0640',
        '\u064b',
        '\u0651',
        'https://a.example/?b=1,2',
        '😀',
      ),
      fc.constantFrom(' ', ' ', '', '  ', '\u00a0'),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.flat().join(''))

/** What of a text a conversion may not change. */
const lasting: Record<Exclude<ConversionName, 'isolates'>, (text: string) => string> = {
  digits: foldText,
  punctuation: foldText,
  harakat: foldText,
  tatweel: foldText,
  presentation: foldText,
  quotes: (written) => written.replace(/[«»“”„‟"]/g, '"'),
  waw: (written) => written.replace(/[ \u00a0]/g, ''),
  persian: (written) => written.replace(/\p{L}/gu, 'x'),
}

/** The characters that a conversion may touch. */
const touched: Record<Exclude<ConversionName, 'isolates'>, RegExp> = {
  digits: /^[\p{Nd}.,%٪٫٬]$/u,
  punctuation: /^[,;?،؛؟]$/,
  harakat: /^\p{M}$/u,
  tatweel: /^\u0640$/,
  presentation: /^[\ufb50-\ufefc]$/,
  quotes: /^[«»“”„‟"]$/,
  waw: /^(?:[ \u00a0]+|و)$/,
  persian: /^[\u0670-\u06d5]$/,
}

describe('a conversion of any text', () => {
  for (const conversion of allConversions) {
    const { name } = conversion
    if (name === 'isolates') continue
    it(`${name}, ${conversion.way}: touches nothing but its own characters, loses no letter, and has nothing left to do`, () => {
      fc.assert(
        fc.property(text, (written) => {
          for (const { start, end } of editsIn(written, conversion)) {
            expect(written.slice(start, end)).toMatch(touched[name])
          }
          const converted = convert(written, conversion)
          expect(lasting[name](converted)).toBe(lasting[name](written))
          expect(convert(converted, conversion)).toBe(converted)
          expect(placesIn(converted, conversion)).toEqual([])
        }),
        { numRuns: 300 },
      )
    })
  }

  it('gives digits their first form again, whichever way they went', () => {
    fc.assert(
      fc.property(text, (written) => {
        const [western] = named('digits')
        if (western === undefined) return
        const first = convert(written, western)
        for (const conversion of named('digits'))
          expect(convert(convert(first, conversion), western)).toBe(first)
      }),
      { numRuns: 200 },
    )
  })

  it('takes time that grows with the line and not with its square', () => {
    for (const part of ['و ـ", 1,2 «ﻻ ً ', ', ', '"']) {
      const convertAll = (written: string) => {
        for (const conversion of allConversions) {
          if (conversion.name !== 'isolates')
            conversionPlaces({ ...line, text: written, open: written }, conversion)
        }
      }
      expect(growth((size) => part.repeat(size), 20_000, convertAll)).toBeLessThan(clearlyBelowQuadratic)
    }
  })
})

const line = { direction: 'rtl', isolates: [] } as const
