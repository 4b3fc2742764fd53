import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../../../src/shared/search/parseQuery.ts'
import { periodOf } from '../../../../src/shared/search/periodOf.ts'

const termsOf = (query: string) =>
  parseQuery(query).terms.map(({ words, isNot }) => `${isNot ? '-' : ''}${words.join(' ')}`)
const filtersOf = (query: string) => parseQuery(query).filters

describe('a query', () => {
  it.each([
    ['أَحمد كِتابٌ ٢٠٢٤', ['احمد', 'كتاب', '2024']],
    ['«مجلس الأمن» جلسة', ['مجلس الامن', 'جلسه']],
    ['"مجلس الأمن', ['مجلس الامن']],
    ['“مجلس الأمن” -جلسة', ['مجلس الامن', '-جلسه']],
    ['-"كرة القدم" رياضة', ['-كره القدم', 'رياضه']],
    ['Wi-Fi', ['wi fi']],
    ['foo:bar', ['foo bar']],
    ['خبر - عاجل', ['خبر', 'عاجل']],
    ['AND OR NOT NEAR(', ['and', 'or', 'not', 'near']],
    ['*** () "" «» -', []],
  ])('%s has its words and phrases', (query, terms) => {
    expect(termsOf(query)).toEqual(terms)
  })

  it('leaves the last word open while it is typed, and closes it with a space', () => {
    const prefixes = (query: string) => parseQuery(query).terms.map(({ prefix }) => prefix)
    expect(prefixes('مجلس الأم')).toEqual(['none', 'started'])
    expect(prefixes('مجلس الأمن ')).toEqual(['none', 'none'])
    expect(prefixes('كتا* قديم')).toEqual(['asked', 'started'])
    expect(prefixes('"كتا*"')).toEqual(['none'])
  })

  it.each([
    ['status:ready', { field: 'status', values: ['ready'] }],
    ['حالة:منشور', { field: 'status', values: ['published'] }],
    ['الحالة:"قيد المراجعة"', { field: 'status', values: ['inReview'] }],
    ['desk:رياضة', { field: 'desk', name: 'رياضة' }],
    ['قسم:«علوم وتقنية»', { field: 'desk', name: 'علوم وتقنية' }],
    ['by:خالد', { field: 'byline', name: 'خالد' }],
    ['بقلم:"خالد الخطيب"', { field: 'byline', name: 'خالد الخطيب' }],
    ['kind:مقابلة', { field: 'kind', values: ['interview'] }],
    ['لغة:إنجليزي', { field: 'language', value: 'en' }],
    ['وسم:نفط', { field: 'keywords', name: 'نفط' }],
    ['urgency:1-3', { field: 'urgency', from: 1, to: 3 }],
    ['أولوية:٢', { field: 'urgency', from: 2, to: 2 }],
    ['before:2024', { field: 'day', from: null, before: '2024-01-01' }],
    ['قبل:٢٠٢٤/٥', { field: 'day', from: null, before: '2024-05-01' }],
    ['after:2024-05-12', { field: 'day', from: '2024-05-13', before: null }],
    ['بعد:12/5/2024', { field: 'day', from: '2024-05-13', before: null }],
    ['-desk:رياضة', { field: 'desk', name: 'رياضة', isNot: true }],
  ])('%s is an operator', (query, filter) => {
    expect(filtersOf(query)).toEqual([{ isNot: false, ...filter }])
    expect(termsOf(query)).toEqual([])
  })

  it('takes what means nothing to an operator for words, and an operator without a value for nothing', () => {
    expect(termsOf('before:أمس status:قديم')).toEqual(['before امس', 'status قديم'])
    expect(parseQuery('desk: status:"" قسم:')).toEqual({ terms: [], filters: [] })
    expect(termsOf('"desk:رياضة"')).toEqual(['desk رياضه'])
  })

  it('is never wrong, whatever is in it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '"',
        '«',
        '»',
        '-',
        ':',
        '*',
        'desk:',
        'قبل:',
        'status:',
        ' ',
        '(',
        'NEAR/3',
        '\u0000',
        '\u200f',
        '٢٠٢٤',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const { terms } = parseQuery(pieces.join(''))
        for (const { words } of terms) {
          for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u)
        }
      }),
    )
  })
})

describe('a period', () => {
  it.each([
    ['2024', '2024-01-01', '2025-01-01'],
    ['٢٠٢٤-١٢', '2024-12-01', '2025-01-01'],
    ['2024-02-29', '2024-02-29', '2024-03-01'],
    ['31.12.2023', '2023-12-31', '2024-01-01'],
  ])('%s goes from %s to before %s', (written, from, end) => {
    expect(periodOf(written)).toEqual({ from, end })
  })

  it.each(['', '2023-02-29', '2024-13', '24', '1/2', 'أمس', '2024-05-12-01', '20245', '12/5/24'])(
    '%s is none',
    (written) => expect(periodOf(written)).toBeNull(),
  )
})
