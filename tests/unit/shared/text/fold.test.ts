import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, rangeAsWritten } from '../../../../src/shared/text/fold.ts'
import { digitRules, droppedRanges, letterRules } from '../../../../src/shared/text/foldingRules.ts'
import { foldText } from '../../../../src/shared/text/foldText.ts'
import { clearlyBelowQuadratic, growth } from '../../../harness/growth.ts'
import { different, matching } from './foldingPairs.ts'

/** Sentences with all that folding changes. */
const sentences = (size: number) => 'قَالَ الوزيرُ إنَّ Élysée وافقت على ٢٣ مادة، '.repeat(size)

const pairs = Object.entries(matching).flatMap(([rule, words]) =>
  words.map(([one, other]) => [rule, one, other] as const),
)

describe('the table of folded words', () => {
  it.each(pairs)('%s: «%s» matches «%s»', (_rule, one, other) => {
    expect(foldText(one)).toBe(foldText(other))
  })

  it.each(different)('«%s» does not match «%s»', (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other))
  })

  it('holds at least 120 pairs that match and 60 that do not', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(120)
    expect(different.length).toBeGreaterThanOrEqual(60)
  })
})

describe('the folding rules', () => {
  const examples = [...letterRules, ...digitRules, ...droppedRanges].map(({ example }) => example)

  it.each(examples)('fold «%s» to «%s»', (written, folded) => {
    expect(foldText(written)).toBe(folded)
  })

  it('drop every haraka and every invisible character wherever it stands', () => {
    for (let codePoint = 0; codePoint <= 0xe0fff; codePoint++) {
      const character = String.fromCodePoint(codePoint)
      if (!/^[\u064B-\u065F\u0670\p{Default_Ignorable_Code_Point}]$/u.test(character)) continue
      expect(foldText(`ب${character}ت`)).toBe('بت')
      expect(foldText(character)).toBe('')
    }
  })
})

/** Characters that act on their neighbours: marks, joiners, ligatures, Hangul letters, cases and accents. */
const troublesome = fc.constantFrom(
  ...'اأبتهةىي ـ،1٢aeΣσIİßﷺﻻﬁ½각가ガｶ\n',
  ...'\u064b\u0650\u0651\u0653\u0654\u0655\u0670\u0301\u0306\u0307\u0308\u0323\u0345\u3099\uff9e',
  ...'\u200b\u200c\u200d\u200e\u200f\u2067\u2069\u00ad\u034f\ufe0f\ufeff\u1100\u1161\u11a8\u1160\u3164\uffa0\uffc2',
  ...'\u09c7\u09be\u0b47\u0b57\u0dd9\u0dca\u1025\u102e\u05d0\u05bc\ud800\udc00\ufe70\ufe77\ufc60\ufdfa',
  '\u{1d15e}',
  '\u{11131}',
  '\u{11127}',
  '\u{e0041}',
  '\u{16d63}',
  '\u{16d67}',
  '\u{1f600}',
)
const text = fc.oneof(
  fc.string({ unit: troublesome, maxLength: 24 }),
  fc.string({ unit: 'binary', maxLength: 24 }),
  fc.string({ unit: 'grapheme', maxLength: 24 }),
)

describe('fold', () => {
  it('gives the same text as foldText', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(fold(written).text).toBe(foldText(written))
      }),
      { numRuns: 5000 },
    )
  })

  it('gives the same text as foldText around every character of the first two planes', () => {
    for (let codePoint = 0; codePoint <= 0x1ffff; codePoint++) {
      const written = `ب${String.fromCodePoint(codePoint)}\u0301e\u0654`
      if (fold(written).text !== foldText(written)) expect.fail(codePoint.toString(16))
    }
  })

  it('keeps for each unit a place in the text as written, in order', () => {
    fc.assert(
      fc.property(text, (written) => {
        const folded = fold(written)
        expect(folded.starts.length).toBe(folded.text.length + 1)
        expect(folded.ends.length).toBe(folded.text.length)
        expect(folded.starts.at(-1)).toBe(written.length)
        for (let index = 0; index < folded.text.length; index++) {
          expect(folded.starts[index]).toBeLessThan(folded.ends[index] as number)
          expect(folded.starts[index]).toBeLessThanOrEqual(folded.starts[index + 1] as number)
        }
      }),
    )
  })

  it('finds in any text a match whose range as written folds to what holds the match', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (written, a, b) => {
        const folded = fold(written)
        fc.pre(folded.text.length > 0)
        const from = a % folded.text.length
        const to = from + 1 + (b % (folded.text.length - from))
        const range = rangeAsWritten(folded, from, to)
        expect(foldText(written.slice(range.from, range.to))).toContain(folded.text.slice(from, to))
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['قال إنّ الكِتَابَ مفيد', 'كتاب', 'كِتَابَ'],
    ['كِتَابٌ، وقلم', 'كتاب', 'كِتَابٌ'],
    ['عاجـــل: خبر', 'عاجل', 'عاجـــل'],
    ['عاجـــل: خبر', 'عا', 'عا'],
    ['ســلام', 'س', 'ســ'],
    ['\u2067كتاب\u2069 جديد', 'كتاب', 'كتاب'],
    ['كتاب\u200f، قلم', 'كتاب', 'كتاب'],
    ['محمد ﷺ قال', 'الله', 'ﷺ'],
    ['في ٢٠٢٤ وحدها', '2024', '٢٠٢٤'],
    ['at the Cafe\u0301 today', 'café', 'Cafe\u0301'],
    ['ﻻعب', 'ا', 'ﻻ'],
  ])('in «%s» finds «%s» as «%s»', (written, query, expected) => {
    const folded = fold(written)
    const wanted = foldText(query)
    const from = folded.text.indexOf(wanted)
    const range = rangeAsWritten(folded, from, from + wanted.length)
    expect(written.slice(range.from, range.to)).toBe(expected)
  })

  it('gives an empty range for an empty match, at the end too', () => {
    const folded = fold('كِتاب')
    expect(rangeAsWritten(folded, 1, 1)).toEqual({ from: 2, to: 2 })
    expect(rangeAsWritten(folded, 4, 4)).toEqual({ from: 5, to: 5 })
    expect(rangeAsWritten(fold(''), 0, 0)).toEqual({ from: 0, to: 0 })
  })

  it.each<[string, (size: number) => string, number]>([
    ['long Arabic text', sentences, 2000],
    [
      'a heap of marks',
      (size) => `${'\u200d'.repeat(size)}\u064bب${'\u200d\u064b'.repeat(size)}${'\u0640'.repeat(size)}`,
      50_000,
    ],
  ])('takes time in proportion to its input over %s', (_what, textOf, largest) => {
    expect(growth(textOf, largest, fold)).toBeLessThan(clearlyBelowQuadratic)
  })
})

describe('foldText', () => {
  it('takes time in proportion to its input', () => {
    expect(growth(sentences, 10_000, foldText)).toBeLessThan(clearlyBelowQuadratic)
  })

  it('changes nothing more when it folds what is folded', () => {
    const unit = fc.constantFrom(...'اأإآىيةهؤئكکی ـًّ،؟٢a1Éß«»ﷺﻻ\u200c\u200f\n')
    fc.assert(
      fc.property(fc.string({ unit }), (written) => {
        expect(foldText(foldText(written))).toBe(foldText(written))
      }),
    )
  })
})
