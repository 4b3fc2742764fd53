import type { HouseStyle } from '../../desk/houseStyle.ts'
import type { LexiconEntry } from './LexiconEntry.ts'

/**
 * The months as they are called in Egypt and the Gulf, in the Levant and Iraq, and in Tunisia and Algeria (CLDR: ar,
 * ar-LB, ar-TN). Where a name is also a common word or a name («آذار» is none, «أيار» is none) it is left out.
 */
const months = [
  ['يناير', 'كانون الثاني', 'جانفي'],
  ['فبراير', 'شباط', 'فيفري'],
  ['مارس', 'آذار', 'مارس'],
  ['أبريل', 'نيسان', 'أفريل'],
  ['مايو', 'أيار', 'ماي'],
  ['يونيو', 'حزيران', 'جوان'],
  ['يوليو', 'تموز', 'جويلية'],
  ['أغسطس', 'آب', 'أوت'],
  ['سبتمبر', 'أيلول', 'سبتمبر'],
  ['أكتوبر', 'تشرين الأول', 'أكتوبر'],
  ['نوفمبر', 'تشرين الثاني', 'نوفمبر'],
  ['ديسمبر', 'كانون الأول', 'ديسمبر'],
] as const

const columns = { western: 0, levantine: 1, maghrebi: 2 } as const

/** «مارس» is also a verb, «ماي» and «جوان» are also names: they are never taken for a month of another custom. */
const ambiguous: ReadonlySet<string> = new Set(['مارس', 'ماي', 'جوان', 'آب', 'أوت'])

export function monthEntries(style: HouseStyle['months']): LexiconEntry[] {
  if (style === 'asWritten') return []
  return months.flatMap((names) => {
    const approved = names[columns[style]]
    const variants = names.filter((name) => name !== approved && !ambiguous.has(name))
    if (variants.length === 0) return []
    return [
      { approved, variants: [...new Set(variants)], note: '', language: 'ar', kind: 'month', source: 'CLDR' },
    ]
  })
}
