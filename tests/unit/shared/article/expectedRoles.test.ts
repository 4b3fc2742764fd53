import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Role, roles } from '../../../../src/shared/article/documentSpecs.ts'
import { expectedRoles, type TopBlock } from '../../../../src/shared/article/expectedRoles.ts'

const letters: Record<string, TopBlock> = {
  H: { isLine: true, role: 'headline' },
  S: { isLine: true, role: 'standfirst' },
  h: { isLine: true, role: 'heading' },
  c: { isLine: true, role: 'conclusion' },
  p: { isLine: true, role: null },
  '*': { isLine: false, role: null },
}

/** Documents and what they become, a letter per block. */
const examples: [string, string, string][] = [
  ['a finished piece stays as it is', 'HShppcp', 'HShppcp'],
  ['a piece whose first section has no heading stays as it is', 'Hpp*hp', 'Hpp*hp'],
  ['the first line is the headline, whatever it was', 'phH', 'Hhp'],
  ['a second headline becomes a paragraph', 'HHp', 'Hpp'],
  ['a standfirst elsewhere becomes a paragraph', 'HpSh', 'Hpph'],
  ['a second standfirst becomes a paragraph', 'HSSp', 'HSpp'],
  ['a conclusion in the middle becomes a section', 'Hpcphp', 'Hphphp'],
  ['a second conclusion joins the first', 'Hpcpcp', 'Hpcppp'],
  ['of conclusions before and after the last section the last is the conclusion', 'Hcphpcpcp', 'Hhphpcppp'],
  ['a heading in first place is the headline', 'hp', 'Hp'],
]

const show = (given: readonly (Role | null)[], blocks: readonly TopBlock[]) =>
  given
    .map((role, index) => {
      if (!blocks[index]?.isLine) return '*'
      return Object.entries(letters).find(([, block]) => block.isLine && block.role === role)?.[0]
    })
    .join('')

const read = (text: string) => [...text].map((letter) => letters[letter] as TopBlock)

describe('the roles of an article', () => {
  it.each(examples)('%s', (_, before, after) => {
    expect(show(expectedRoles(read(before)), read(before))).toBe(after)
  })

  const blocks = fc
    .array(
      fc.oneof(
        fc.constantFrom<TopBlock>(...[...roles, null].map((role) => ({ isLine: true, role }))),
        fc.constant<TopBlock>({ isLine: false, role: null }),
      ),
      { minLength: 1, maxLength: 12 },
    )
    .filter(([first]) => first?.isLine === true)

  it('are those of an article after one pass, and a second changes nothing', () => {
    fc.assert(
      fc.property(blocks, (given) => {
        const once = expectedRoles(given)
        const again = expectedRoles(given.map((block, index) => ({ ...block, role: once[index] ?? null })))
        expect(again).toEqual(once)
        expect(show(once, given)).toMatch(/^HS?[hp*]*(c[p*]*)?$/)
      }),
    )
  })
})
