import { describe, expect, it } from 'vitest'
import { applyEdits, editsOf } from '../../../../src/shared/checks/applyFix.ts'
import { plainLine } from '../../../../src/shared/checks/CheckedLine.ts'
import { addDigits, Checker, lineFindings } from '../../../../src/shared/checks/Checker.ts'
import type { TextCheckCode } from '../../../../src/shared/checks/checkCodes.ts'
import { checkDescriptions } from '../../../../src/shared/checks/textChecks.ts'
import { defaultCheckSettings } from '../../../../src/shared/desk/checkSettings.ts'
import { defaultHouseStyle } from '../../../../src/shared/desk/houseStyle.ts'

const checker = new Checker(defaultCheckSettings, defaultHouseStyle, [
  {
    approved: 'بيونج يانج',
    variants: ['بيون[غج] يان[غج]'],
    note: '',
    language: 'ar',
    kind: 'place',
    source: '',
  },
])

function findings(sentence: string) {
  const report = checker.line(plainLine(sentence))
  const count = { western: 0, arabicIndic: 0 }
  addDigits(count, report.digits)
  return lineFindings(sentence, report, checker.digitRule(count))
}

const of = (sentence: string, code: TextCheckCode) =>
  findings(sentence).filter((finding) => finding.code === code)

function fixed(sentence: string, code: TextCheckCode): string {
  return applyEdits(
    sentence,
    of(sentence, code).flatMap(({ fix }) => editsOf(fix)),
  )
}

describe.each([...checkDescriptions.values()])('the check $code', ({ code, example, examples }) => {
  it.each(examples.finds.map(([sentence, found, right]) => ({ sentence, found, right })))(
    'finds its place in «$sentence»',
    ({ sentence, found, right }) => {
      expect(of(sentence, code).map(({ start, end }) => sentence.slice(start, end))[0]).toBe(found)
      if (right !== undefined) expect(fixed(sentence, code)).toBe(right)
    },
  )

  it.each(examples.leaves)('finds nothing in «%s»', (sentence) => {
    expect(of(sentence, code)).toEqual([])
  })

  it('is explained with an example that it does not find fault with', () => {
    expect(of(example.right, code)).toEqual([])
  })

  it('has nothing left to mend after its fixes', () => {
    for (const [, , right] of examples.finds) {
      if (right === undefined) continue
      expect(of(right, code).filter(({ fix }) => fix !== null)).toEqual([])
      expect(fixed(right, code)).toBe(right)
    }
  })
})
