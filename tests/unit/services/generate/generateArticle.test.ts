import { describe, expect, it } from 'vitest'
import { generateArticle } from '../../../../src/services/generate/generateArticle.ts'
import { generateInto } from '../../../../src/services/generate/generateInto.ts'
import { articleSchema } from '../../../../src/shared/article/article.ts'
import { textOf } from '../../../../src/shared/article/documentNode.ts'
import { documentToArticle } from '../../../../src/shared/article/documentToArticle.ts'
import { linesOf } from '../../../../src/shared/article/linesOf.ts'
import { temporaryStore } from '../../../harness/temporaryStore.ts'

const archive = { count: 400, seed: 9 }
const pieces = Array.from({ length: archive.count }, (_, index) => generateArticle(archive, index))
const texts = pieces.map(({ document }) => linesOf(document).map(textOf).join('\n'))

describe('a made archive', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(generateArticle(archive, 17)).toEqual(pieces[17])
    expect(generateArticle({ ...archive, seed: 10 }, 17)).not.toEqual(pieces[17])
  })

  it('holds pieces that fit the article format, of about 400 words', () => {
    let words = 0
    for (const piece of pieces) {
      const { id, document, metadata, createdAt, updatedAt } = piece
      const article = documentToArticle({
        id: id ?? '',
        document,
        metadata,
        createdAt: createdAt ?? 0,
        updatedAt: updatedAt ?? 0,
      })
      expect(articleSchema.safeParse(article).success).toBe(true)
      words += article.statistics.words
    }
    expect(words / pieces.length).toBeGreaterThan(320)
    expect(words / pieces.length).toBeLessThan(480)
  })

  it('has what a newsroom has: all statuses, kinds and digits, harakat, quotations and Latin names', () => {
    const distinct = (values: (string | undefined)[]) => new Set(values).size
    expect(distinct(pieces.map(({ metadata }) => metadata.status))).toBe(7)
    expect(distinct(pieces.map(({ metadata }) => metadata.kind))).toBe(6)
    expect(distinct(pieces.map(({ metadata }) => metadata.desk))).toBe(10)
    expect(distinct(pieces.flatMap(({ metadata }) => metadata.byline))).toBeGreaterThan(100)
    expect(distinct(texts)).toBe(pieces.length)
    for (const part of [/[\u064b-\u0652]/, /«[^»]+»/, /[A-Za-z]{4}/, /[٠-٩]{2}/, /[0-9]{2}/]) {
      expect(texts.some((text) => part.test(text))).toBe(true)
    }
    expect(texts.every((text) => !/[{}]/.test(text))).toBe(true)
  })

  it('goes into a store as an import would, and stops when it is told to', async () => {
    const { store, dispose } = temporaryStore()
    const told: number[] = []
    const reply = await generateInto(store, { count: 1200, seed: 3 }, (written) => {
      told.push(written)
      return written < 1000
    })
    expect(reply).toEqual({ ok: true, value: 1000 })
    expect(told).toEqual([500, 1000])
    const { n } = store.reader.prepare<[], { n: number }>('SELECT count(*) AS n FROM documents').get() ?? {
      n: 0,
    }
    expect(n).toBe(1000)
    dispose()
  })
})
