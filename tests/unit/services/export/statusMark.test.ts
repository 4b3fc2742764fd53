import { describe, expect, it } from 'vitest'
import { articleNinjs } from '../../../../src/services/export/ninjs/articleNinjs.ts'
import { renderArticle } from '../../../../src/services/export/renderArticle.ts'
import { isStatusMark, statusMark } from '../../../../src/services/export/statusMark.ts'
import { readArticleFile } from '../../../../src/services/import/readArticleFile.ts'
import type { Article } from '../../../../src/shared/article/article.ts'
import type { ExportFormat } from '../../../../src/shared/contract/transfers.ts'
import { sample } from './samples.ts'

const until = (embargo: string | null): Article => ({
  ...sample,
  status: 'ready',
  metadata: { ...sample.metadata, embargo },
})
const held = until('2999-05-01T06:30:00+03:00')

describe('A piece under embargo', () => {
  it('says so, with day, hour and zone, in the language of the piece', () => {
    expect(statusMark(held)).toBe('محظور النشر حتى 1 مايو 2999 في 06:30 UTC+03:00')
    expect(statusMark({ ...held, language: 'en' })).toBe('Under embargo until 1 May 2999 at 06:30 UTC+03:00')
    expect(statusMark(until('2999-05-01T03:30:00Z'))).toBe('محظور النشر حتى 1 مايو 2999 في 03:30 UTC')
  })

  it('says it no more when its time has come, and is a draft before it is ready', () => {
    expect(statusMark(until('2020-05-01T06:30:00+03:00'))).toBeNull()
    expect(statusMark(until(null))).toBeNull()
    expect(statusMark({ ...held, status: 'inReview' })).toBe('مسودة')
    expect(statusMark({ ...held, status: 'withdrawn' })).toBe('مسحوب')
  })

  it.each(['html', 'fragment', 'markdown', 'text'] satisfies ExportFormat[])(
    'carries the mark in %s, and is read without it',
    (format) => {
      const file = renderArticle(held, format)
      expect(new TextDecoder().decode(file.bytes)).toContain('محظور النشر حتى 1 مايو 2999')
      const read = readArticleFile(file.name, file.bytes)
      if (!read.ok) throw new Error(read.error.message)
      expect(JSON.stringify(read.value.document)).not.toContain('محظور')
    },
  )

  it('is withheld in ninjs', () => {
    expect(JSON.parse(articleNinjs(held))).toMatchObject({ pubStatus: 'withheld' })
    expect(JSON.parse(articleNinjs(until(null)))).toMatchObject({ pubStatus: 'usable' })
  })

  it('has a mark that is told from a sentence about embargoes', () => {
    expect(isStatusMark('[محظور النشر حتى 1 مايو 2999 في 06:30 UTC+03:00]')).toBe(true)
    expect(isStatusMark('محظور النشر حتى إشعار آخر')).toBe(false)
  })
})
