import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderArticle } from '../../../../src/services/export/renderArticle.ts'
import { articleSchema } from '../../../../src/shared/article/article.ts'
import { articleArbitrary } from '../../../generators/article.ts'
import { fixture } from './samples.ts'

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes)

/** Every second object turned round, so that keys come in another order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, child]) => [key, reordered(child)]),
  )
}

describe('The JSON of an article', () => {
  it('reads back to the same article', () => {
    fc.assert(
      fc.property(articleArbitrary, (article) => {
        expect(articleSchema.parse(JSON.parse(text(renderArticle(article, 'json').bytes)))).toEqual(article)
      }),
    )
  })

  it('is the same whatever the order of the keys was', () => {
    fc.assert(
      fc.property(articleArbitrary, (article) => {
        const other = reordered(article) as typeof article
        expect(text(renderArticle(other, 'json').bytes)).toBe(text(renderArticle(article, 'json').bytes))
      }),
      { numRuns: 30 },
    )
  })

  it('is written with the keys in the order of the format, indented, with a line break at the end', () => {
    const json = fixture('water-gardens.json')
    const rendered = renderArticle(articleSchema.parse(JSON.parse(json)), 'json')
    expect(text(rendered.bytes)).toBe(json)
    expect(
      json.startsWith('{\n  "format": "tahrir-article",\n  "version": 1,\n  "id": "water-gardens",\n'),
    ).toBe(true)
    expect(json.endsWith('\n}\n')).toBe(true)
    expect(Object.keys(JSON.parse(json))).toEqual(
      'format version id language direction status headline alternativeHeadline standfirst sections conclusion credit metadata assets statistics createdAt updatedAt'.split(
        ' ',
      ),
    )
  })

  it('comes with its name and media type', () => {
    const { name, mediaType } = renderArticle(
      articleSchema.parse(JSON.parse(fixture('water-gardens.json'))),
      'json',
    )
    expect(name).toBe('water-gardens.json')
    expect(mediaType).toBe('application/json; charset=utf-8')
  })
})
