import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeField, mergeLists, mergeTexts } from '../../../../src/shared/article/mergeMetadata.ts'

const entries = fc.uniqueArray(fc.constantFrom('اقتصاد', 'نفط', 'تجارة', 'Reuters', 'بيئة', 'مناخ', 'صحة'), {
  maxLength: 6,
})

describe('two changes of one field', () => {
  it('keep in a list what either added, and drop what either took away', () => {
    fc.assert(
      fc.property(entries, entries, entries, (base, ours, theirs) => {
        const merged = mergeLists({ base, ours, theirs })
        for (const entry of [...ours, ...theirs]) {
          if (!base.includes(entry)) expect(merged).toContain(entry)
        }
        for (const entry of base) {
          expect(merged.includes(entry)).toBe(ours.includes(entry) && theirs.includes(entry))
        }
        expect(new Set(merged).size).toBe(merged.length)
      }),
    )
  })

  it('lose no entry where it is not known any more what was there before', () => {
    expect(mergeLists({ base: null, ours: ['نفط', 'صحة'], theirs: ['نفط', 'مناخ'] })).toEqual([
      'نفط',
      'مناخ',
      'صحة',
    ])
  })

  it('keep the order that one of them made', () => {
    expect(mergeLists({ base: ['أ', 'ب'], ours: ['أ', 'ب'], theirs: ['ب', 'أ'] })).toEqual(['ب', 'أ'])
  })

  it('both stand in a text where they are at different places', () => {
    expect(
      mergeTexts({ base: 'تُراجع الأرقام', ours: 'تُراجع الأرقام غدًا', theirs: 'عاجل: تُراجع الأرقام' }),
    ).toBe('عاجل: تُراجع الأرقام غدًا')
  })

  it('both stand in the note to the desk also where they overlap, so that no word is lost', () => {
    const merged = mergeField('note', { base: 'تُراجع', ours: 'تُحذف', theirs: 'تُنشر' })
    expect(merged).toBe('تُحذف\nتُنشر')
  })

  it('go part by part in dateline and credit', () => {
    expect(
      mergeField('dateline', {
        base: { place: '', date: null },
        ours: { place: 'بيروت', date: null },
        theirs: { place: '', date: '2026-03-12' },
      }),
    ).toEqual({ place: 'بيروت', date: '2026-03-12' })
    expect(
      mergeField('credit', {
        base: null,
        ours: { text: 'عن الوكالة', tagline: '', callToAction: null },
        theirs: { text: '', tagline: 'كل صباح', callToAction: null },
      }),
    ).toEqual({ text: 'عن الوكالة', tagline: 'كل صباح', callToAction: null })
  })

  it('leave fields that can only have one value to the later writer', () => {
    expect(mergeField('slug', { base: '', ours: 'a', theirs: 'b' })).toBeNull()
  })
})
