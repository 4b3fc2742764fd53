import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { generateInto } from '../../../../src/services/generate/generateInto.ts'
import {
  countList,
  type ListRequest,
  listArticles,
  suggestArticles,
} from '../../../../src/services/library/listArticles.ts'
import type { ArticleRow } from '../../../../src/shared/contract/articles.ts'
import { sortFields } from '../../../../src/shared/contract/articles.ts'
import { rankedHits } from '../../../../src/store/searchTable.ts'
import { temporaryStore } from '../../../harness/temporaryStore.ts'
import { addPiece } from './pieces.ts'

let opened: ReturnType<typeof temporaryStore>
beforeEach(() => {
  opened = temporaryStore()
})
afterEach(() => opened.dispose())

function page(request: Partial<ListRequest>) {
  const reply = listArticles(opened.store, { limit: 100, ...request })
  if (!reply.ok) throw new Error(reply.error.code)
  return reply.value
}

const headlines = (request: Partial<ListRequest>) => page(request).rows.map(({ headline }) => headline)

/** All rows of a list, page by page. */
function everyRow(request: Partial<ListRequest>): ArticleRow[] {
  const rows: ArticleRow[] = []
  let cursor: string | null | undefined
  do {
    const read = page({ ...request, limit: 7, ...(cursor ? { cursor } : {}) })
    rows.push(...read.rows)
    cursor = read.cursor
  } while (cursor !== null)
  return rows
}

describe('the list', () => {
  it('is narrowed by each field, and counts what it does not show', async () => {
    await generateInto(opened.store, { count: 300, seed: 4 }, () => true)
    const all = everyRow({})
    expect(all.every(({ status }) => status !== 'trashed')).toBe(true)
    const one = all.find(({ byline, urgency }) => byline.length > 0 && urgency !== null) as ArticleRow
    const filters: [Partial<ListRequest>, (row: ArticleRow) => boolean][] = [
      [{ status: 'corrected' }, (row) => row.status === 'corrected'],
      [{ desk: one.desk }, (row) => row.desk === one.desk],
      [{ kind: 'analysis', desk: one.desk }, (row) => row.kind === 'analysis' && row.desk === one.desk],
      [{ language: 'en' }, (row) => row.language === 'en'],
      [{ byline: one.byline[0] ?? '' }, (row) => row.byline.includes(one.byline[0] ?? '')],
      [{ keyword: 'سوريا' }, (row) => row.keywords.includes('سوريا')],
      [{ urgency: { from: 1, to: 4 } }, (row) => row.urgency !== null && row.urgency <= 4],
      [{ from: '2019-01-01', to: '2020-06-30' }, (row) => row.day >= '2019-01-01' && row.day <= '2020-06-30'],
    ]
    for (const [filter, fits] of filters) {
      const wanted = all.filter(fits).map(({ id }) => id)
      expect(wanted.length).toBeGreaterThan(0)
      expect(everyRow(filter).map(({ id }) => id)).toEqual(wanted)
      const count = countList(opened.store, { ...filter, query: '' })
      expect(count).toEqual({ total: wanted.length, isCapped: false })
    }
  })

  it('is sorted by each column, either way, and read by cursor and by place alike', async () => {
    await generateInto(opened.store, { count: 120, seed: 5 }, () => true)
    const count = page({}).total
    for (const by of sortFields) {
      for (const isDescending of [true, false]) {
        const sort = { by, isDescending }
        const rows = everyRow({ sort })
        expect(new Set(rows.map(({ id }) => id)).size).toBe(count)
        const byPlace = [0, 50, 100].flatMap((offset) => page({ sort, offset, limit: 50 }).rows)
        expect(byPlace.map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
        if (by === 'headline' || by === 'byline') continue
        const field = by === 'updated' ? 'updatedAt' : by === 'created' ? 'createdAt' : by
        const values = rows.map((row) => row[field]).filter((value) => value !== null)
        const ordered = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
        expect(values).toEqual(isDescending ? ordered.reverse() : ordered)
      }
    }
  })

  it('sorts headlines folded, from their first letter on', () => {
    for (const headline of ['«تونس» اليوم', 'أبها', 'إربد', 'آخر الأخبار', 'بغداد'])
      addPiece(opened.store, headline)
    expect(headlines({ sort: { by: 'headline', isDescending: false } })).toEqual([
      'أبها',
      'آخر الأخبار',
      'إربد',
      'بغداد',
      '«تونس» اليوم',
    ])
  })

  it('refuses a cursor of another list or none', () => {
    for (const cursor of ['x', '{}', '{"ranked":-1}', '{"below":1}']) {
      expect(listArticles(opened.store, { limit: 5, cursor })).toMatchObject({ ok: false })
    }
  })
})

describe('a search', () => {
  it('finds whatever the spelling, in headline and text', () => {
    addPiece(opened.store, 'أَحمد يفوز', { body: 'وُزِّع كِتابٌ جديدٌ عام ٢٠٢٤' })
    for (const query of ['احمد', 'كتاب', '2024', 'أحمد كتاب', 'كِتاب ٢٠٢٤', 'وزع']) {
      expect(headlines({ query })).toEqual(['أَحمد يفوز'])
    }
    expect(headlines({ query: 'كتب' })).toEqual([])
  })

  it('puts what has the words in its headline first, however often another has them in its text', () => {
    addPiece(opened.store, 'جسر قديم في المدينة', { body: 'نص طويل عن أمور أخرى كثيرة. '.repeat(60) })
    addPiece(opened.store, 'خبر آخر', { body: 'جسر '.repeat(80) })
    addPiece(opened.store, 'ملف جسر الوادي والطريق', { body: 'جسر' })
    expect(headlines({ query: 'جسر' })).toHaveLength(3)
    expect(headlines({ query: 'جسر' }).at(-1)).toBe('خبر آخر')
  })

  it('takes phrases, leaves out words, and narrows by operators of both languages', () => {
    const add = (headline: string, more: Parameters<typeof addPiece>[2]) =>
      addPiece(opened.store, headline, more)
    add('أ', { body: 'جلسة مجلس الأمن اليوم', desk: 'دوليات', byline: ['خالد الخطيب'] })
    add('ب', { body: 'الأمن في مجلس الحي', desk: 'علوم وتقنية', status: 'ready', byline: ['ليلى خالد'] })
    add('ج', {
      body: 'مجلس الأمن والرياضة',
      desk: 'رياضة',
      language: 'en-GB',
      kind: 'opinion',
      urgency: 2,
      keywords: ['كرة القدم'],
      dateline: { place: '', date: '2023-05-12' },
    })
    const found = (query: string) => headlines({ query }).sort().join('')
    expect(found('"مجلس الأمن"')).toBe('أج')
    expect(found('«مجلس الامن» -رياضة')).toBe('أج')
    expect(found('«مجلس الامن» -والرياضة')).toBe('أ')
    expect(found('-الرياضه -جلسة')).toBe('بج')
    expect(found('مجلس -"مجلس الأمن"')).toBe('ب')
    expect(found('desk:رياضه')).toBe('ج')
    expect(found('قسم:تقنية')).toBe('ب')
    expect(found('-قسم:رياضة')).toBe('أب')
    expect(found('desk:طقس')).toBe('')
    expect(found('status:ready')).toBe('ب')
    expect(found('حالة:مسودة مجلس')).toBe('أج')
    expect(found('by:خالد')).toBe('أب')
    expect(found('بقلم:"خالد الخطيب"')).toBe('أ')
    expect(found('-بقلم:خالد')).toBe('ج')
    expect(found('keyword:كره')).toBe('ج')
    expect(found('kind:رأي')).toBe('ج')
    expect(found('lang:en')).toBe('ج')
    expect(found('urgency:1-3')).toBe('ج')
    expect(found('-urgency:1-3')).toBe('أب')
    expect(found('before:2024')).toBe('ج')
    expect(found('بعد:٢٠٢٣')).toBe('أب')
    expect(found('after:2023-05-11 before:2023-06')).toBe('ج')
  })

  it('shows what is in the trash only where it is asked for by name', () => {
    addPiece(opened.store, 'خبر محذوف', { status: 'trashed' })
    expect(headlines({ query: 'محذوف' })).toEqual([])
    expect(headlines({ query: 'محذوف', status: 'trashed' })).toEqual(['خبر محذوف'])
    expect(headlines({ query: 'محذوف status:trash' })).toEqual(['خبر محذوف'])
  })

  it('goes on in headlines with what is still typed, in texts only with a star', () => {
    addPiece(opened.store, 'مهرجان السينما', { body: 'عروض كثيرة' })
    addPiece(opened.store, 'خبر', { body: 'مهرجانات الصيف' })
    expect(headlines({ query: 'مهرج' })).toEqual(['مهرجان السينما'])
    expect(headlines({ query: 'مهرج* ' })).toEqual(['مهرجان السينما', 'خبر'])
    expect(headlines({ query: 'مهرج ' })).toEqual([])
    expect(suggestArticles(opened.store, 'سي', 8)).toEqual([])
    expect(suggestArticles(opened.store, 'مهرجان الس', 8).map(({ headline }) => headline)).toEqual([
      'مهرجان السينما',
    ])
  })

  it('reaches every hit, also beyond those that it ranks', () => {
    const count = rankedHits + 60
    opened.store.writer.transaction(() => {
      for (let index = 0; index < count; index++) {
        addPiece(opened.store, index % 500 === 3 ? `مشترك ${index}` : `${index}`, {
          body: 'مشترك',
          at: index,
        })
      }
    })()
    const rows: string[] = []
    let cursor: string | null | undefined
    do {
      const read = page({ query: 'مشترك', limit: 500, ...(cursor ? { cursor } : {}) })
      rows.push(...read.rows.map(({ id }) => id))
      cursor = read.cursor
    } while (cursor !== null)
    expect(rows).toHaveLength(count)
    expect(countList(opened.store, { query: 'مشترك' })).toEqual({ total: 1000, isCapped: true })
    expect(new Set(rows).size).toBe(count)
    const first = headlines({ query: 'مشترك', limit: 6 })
    expect(first.slice(0, 5).every((headline) => headline.startsWith('مشترك'))).toBe(true)
    const oldest = page({ query: 'مشترك', sort: { by: 'created', isDescending: false }, limit: 1 })
    expect(oldest.rows[0]?.headline).toBe('0')
  })

  it('never fails on what is typed', () => {
    addPiece(opened.store, 'خبر')
    const hostile = [
      '"',
      "'",
      '*',
      '-',
      '- ',
      '""',
      '(',
      ')',
      'AND',
      'a AND',
      'NEAR(a b',
      '{headline}:x',
      'headline:x',
      '^خ',
      '\u0000',
      '"; DROP TABLE articles; --',
      '%',
      '_',
      '[a-z]',
      'by:[',
      'by:*',
      'desk:?',
      'status:',
      ':::',
      '-"',
      '«',
      '\ud800',
      '🌍',
      `${'خ'.repeat(900)}`,
      'خبر '.repeat(240),
      '-خبر',
      'before:9999-99-99',
      'after:0',
      'urgency:0',
      'lang:*',
      'lang:]',
    ]
    for (const query of hostile) {
      expect(listArticles(opened.store, { query, limit: 5 }).ok).toBe(true)
      expect(suggestArticles(opened.store, query, 5).length).toBeLessThanOrEqual(1)
    }
    expect(page({}).total).toBe(1)
  })
})
