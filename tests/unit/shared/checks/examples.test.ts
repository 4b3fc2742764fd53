import { describe, expect, it } from 'vitest'
import { applyEdits, editsOf } from '../../../../src/shared/checks/applyFix.ts'
import { Checker } from '../../../../src/shared/checks/Checker.ts'
import type { TextCheckCode } from '../../../../src/shared/checks/checkCodes.ts'
import { checkDescriptions } from '../../../../src/shared/checks/textChecks.ts'
import { defaultCheckSettings } from '../../../../src/shared/desk/checkSettings.ts'
import { defaultHouseStyle } from '../../../../src/shared/desk/houseStyle.ts'
import { findingsOf } from '../../../harness/findingsOf.ts'

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

const of = async (sentence: string, code: TextCheckCode) =>
  (await findingsOf(checker, sentence)).filter((finding) => finding.code === code)

async function fixed(sentence: string, code: TextCheckCode): Promise<string> {
  const found = await of(sentence, code)
  return applyEdits(
    sentence,
    found.flatMap(({ fix }) => editsOf(fix)),
  )
}

describe.each([...checkDescriptions.values()])('the check $code', ({ code, example, examples }) => {
  it.each(examples.finds.map(([sentence, found, right]) => ({ sentence, found, right })))(
    'finds its place in «$sentence»',
    async ({ sentence, found, right }) => {
      expect((await of(sentence, code)).map(({ start, end }) => sentence.slice(start, end))[0]).toBe(found)
      if (right !== undefined) expect(await fixed(sentence, code)).toBe(right)
    },
  )

  it.each(examples.leaves)('finds nothing in «%s»', async (sentence) => {
    expect(await of(sentence, code)).toEqual([])
  })

  it('is explained with an example that it does not find fault with', async () => {
    expect(await of(example.right, code)).toEqual([])
  })

  it('has nothing left to mend after its fixes', async () => {
    for (const [, , right] of examples.finds) {
      if (right === undefined) continue
      expect((await of(right, code)).filter(({ fix }) => fix !== null)).toEqual([])
      expect(await fixed(right, code)).toBe(right)
    }
  })
})
