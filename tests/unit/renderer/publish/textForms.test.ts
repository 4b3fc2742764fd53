import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  actionAddress,
  actionLabel,
  commaSeparated,
  creditText,
  entryPerLine,
} from '../../../../src/renderer/publish/textForms.ts'

const entry = fc
  .string({ unit: fc.constantFrom(...'ابتثج حخabc 123-.'), minLength: 1, maxLength: 20 })
  .map((text) => text.trim())
  .filter((text) => text !== '')

describe('the text of a field', () => {
  it('gives a list back as it was, one entry a line or between commas', () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        expect(entryPerLine.fromText(entryPerLine.toText(entries), [])).toEqual(entries)
        for (const direction of ['rtl', 'ltr'] as const) {
          const form = commaSeparated(direction)
          expect(form.fromText(form.toText(entries), [])).toEqual(entries)
        }
      }),
    )
  })

  it('parts keywords at commas of either script and takes no empty ones', () => {
    expect(commaSeparated('rtl').fromText('طقس، حرارة, صيف ؛ ، \n مناخ', [])).toEqual([
      'طقس',
      'حرارة',
      'صيف',
      'مناخ',
    ])
  })

  it('changes one part of a credit and keeps the others', () => {
    const credit = { text: 'وكالة', tagline: 'أخبار', callToAction: { label: 'حمّل', href: null } }
    expect(creditText.fromText('صحيفة', credit)).toEqual({ ...credit, text: 'صحيفة' })
    expect(actionAddress.fromText(' https://example.com ', credit)?.callToAction).toEqual({
      label: 'حمّل',
      href: 'https://example.com',
    })
  })

  it('makes a credit of which nothing is left none at all', () => {
    const credit = { text: '', tagline: '', callToAction: { label: 'حمّل', href: null } }
    expect(actionLabel.fromText('', credit)).toBeNull()
  })
})
