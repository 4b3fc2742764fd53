import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, editsOf } from '../../../../src/shared/checks/applyFix.ts'
import { plainLine } from '../../../../src/shared/checks/CheckedLine.ts'
import { addDigits, Checker, lineFindings } from '../../../../src/shared/checks/Checker.ts'
import { type TextCheckCode, textCheckCodes } from '../../../../src/shared/checks/checkCodes.ts'
import type { LexiconEntry } from '../../../../src/shared/checks/lexicon/LexiconEntry.ts'
import type { LineFinding } from '../../../../src/shared/checks/TextCheck.ts'
import { defaultCheckSettings } from '../../../../src/shared/desk/checkSettings.ts'
import { defaultHouseStyle, type HouseStyle } from '../../../../src/shared/desk/houseStyle.ts'

const entry = (approved: string, ...variants: string[]): LexiconEntry => ({
  approved,
  variants,
  note: '',
  language: 'ar',
  kind: 'place',
  source: '',
})
const lexicon = [
  entry('بيونج يانج', 'بيون[غج] يان[غج]'),
  entry('الكونجو', 'الكونغو'),
  // A variant of one may be in the spelling that another approves.
  entry('سان بطرسبرج', 'بطرسبرغ', 'سان بطرسبرغ'),
]

const fragments = [
  'الى',
  'الإجتماع',
  'الحكومه',
  'هذة',
  'فى',
  'حتي',
  'علي أن',
  'بناءا',
  'مساءًا',
  'كتاباً',
  'كتابًا',
  'الأخبــار',
  'شكرًًا',
  'في',
  'و',
  'قال',
  'الوزير',
  'محمد',
  '«',
  '»',
  '"',
  '“',
  '”',
  '(',
  ')',
  ',',
  '،',
  '؛',
  ';',
  '?',
  '؟',
  '.',
  '..',
  ':',
  '!',
  '%',
  '٪',
  ' ',
  '  ',
  ' ',
  ' ',
  '\u00a0',
  '\n',
  '15',
  '١٢',
  '3-2',
  'Reuters',
  'C++',
  'بيونغ يانغ',
  'وبيونغ',
  'يانغ',
  'للكونغو',
  'بطرسبرغ',
  'سان',
  'ً',
  'َ',
  'ّ',
  'ـ',
  '\u202b',
  '\u202c',
  '\u2067',
  '\u2069',
  'https://example.org/a,b',
  'د',
  'أ.ف.ب',
  'في المئة',
  'بالمئة',
  'ان',
  'سي',
]
const line = fc
  .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(''))
const spaced = fc
  .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(' '))
const style: fc.Arbitrary<HouseStyle> = fc.record({
  digits: fc.constantFrom('asWritten', 'western', 'arabicIndic'),
  quotes: fc.constantFrom('guillemets', 'curly', 'straight', 'asWritten'),
  percent: fc.constantFrom('asWritten', 'sign', 'words'),
  months: fc.constantFrom('asWritten', 'western', 'levantine'),
  tanween: fc.constantFrom('asWritten', 'beforeAlef', 'onAlef'),
  countries: fc.constant('none'),
  starterPlaces: fc.constant(true),
  starterPeople: fc.constant(true),
  headlineLeast: fc.constant(defaultHouseStyle.headlineLeast),
  headlineMost: fc.constant(defaultHouseStyle.headlineMost),
})

/** Of two embeddings and one end either is the open one: the two checks share what they find. */
const kin = (code: TextCheckCode): readonly TextCheckCode[] =>
  code.startsWith('bidi-') ? ['bidi-control', 'bidi-unclosed'] : [code]

function find(checker: Checker, text: string, codes: readonly TextCheckCode[]): LineFinding[] {
  const report = checker.line(plainLine(text))
  const count = { western: 0, arabicIndic: 0 }
  addDigits(count, report.digits)
  return lineFindings(text, report, checker.digitRule(count)).filter((finding) =>
    codes.includes(finding.code),
  )
}

describe('the fixes of the checks', () => {
  it.each(textCheckCodes)('of %s leave nothing to mend, and bring no other finding of its kind', (code) => {
    fc.assert(
      fc.property(fc.oneof(line, spaced), style, (text, houseStyle) => {
        const checker = new Checker(defaultCheckSettings, houseStyle, lexicon)
        const codes = kin(code)
        const before = find(checker, text, codes)
        for (const { fix } of before) {
          if (fix?.kind !== 'edits') continue
          const after = find(checker, applyEdits(text, fix.edits), codes)
          expect(after.length, JSON.stringify(text)).toBeLessThan(before.length)
        }
        let mended = text
        // Fixes that touch each other are made in turn.
        for (let round = 0; round <= before.length; round++) {
          mended = applyEdits(
            mended,
            find(checker, mended, codes).flatMap(({ fix }) => editsOf(fix)),
          )
        }
        expect(find(checker, mended, codes).flatMap(({ fix }) => editsOf(fix))).toEqual([])
        expect(
          applyEdits(
            mended,
            find(checker, mended, codes).flatMap(({ fix }) => editsOf(fix)),
          ),
        ).toBe(mended)
      }),
      { numRuns: 200 },
    )
  })

  it('name places of the text as written, in order', () => {
    const checker = new Checker(defaultCheckSettings, defaultHouseStyle, lexicon)
    fc.assert(
      fc.property(fc.oneof(line, spaced, fc.string({ unit: 'binary' })), (text) => {
        let last = 0
        for (const { start, end, fix } of checker.line(plainLine(text)).findings) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          for (const edit of editsOf(fix)) expect(edit.start >= start && edit.end <= end).toBe(true)
          last = start
        }
      }),
      { numRuns: 500 },
    )
  })
})
