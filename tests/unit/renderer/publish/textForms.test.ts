import { describe, expect, it } from 'vitest'
import { actionAddress, actionLabel, creditText } from '../../../../src/renderer/publish/textForms.ts'

describe('the text of a field', () => {
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
