import { describe, expect, it } from 'vitest'
import { createNotices } from '../../../../src/renderer/app/notices.ts'

describe('notices', () => {
  it('keep every failure until it is dismissed, and only the last of what was done', () => {
    const notices = createNotices(() => 'ar')
    notices.tell({ kind: 'failed', text: 'تعذّر الأول' })
    notices.tell({ kind: 'done', text: 'تم الأول' })
    notices.tell({ kind: 'failed', text: 'تعذّر الثاني' })
    notices.tell({ kind: 'done', text: 'تم الثاني' })
    expect(notices.getSnapshot().map(({ text }) => text)).toEqual(['تعذّر الأول', 'تعذّر الثاني', 'تم الثاني'])
    notices.dismiss(notices.getSnapshot()[0]?.id ?? 0)
    expect(notices.getSnapshot().map(({ text }) => text)).toEqual(['تعذّر الثاني', 'تم الثاني'])
  })

  it('stay in the language in which they were told', () => {
    let language: 'ar' | 'en' = 'en'
    const notices = createNotices(() => language)
    notices.tell({ kind: 'failed', text: 'It failed' })
    language = 'ar'
    expect(notices.getSnapshot()[0]?.language).toBe('en')
  })

  it('stand once where the same failure is told again, as the newest', () => {
    const notices = createNotices(() => 'ar')
    notices.tell({ kind: 'failed', text: 'لم يُنقل المقال.' })
    notices.tell({ kind: 'failed', text: 'بقي مقالان', lines: ['الأول', 'الثاني'] })
    notices.tell({ kind: 'failed', text: 'بقي مقالان', lines: ['الأول', 'الثالث'] })
    notices.tell({ kind: 'failed', text: 'لم يُنقل المقال.' })
    expect(notices.getSnapshot().map(({ text, lines }) => [text, lines.length])).toEqual([
      ['بقي مقالان', 2],
      ['بقي مقالان', 2],
      ['لم يُنقل المقال.', 0],
    ])
    expect(notices.getSnapshot().at(-1)?.id).toBe(4)
  })
})
