import { describe, expect, it } from 'vitest'
import { renderArticle } from '../../../../src/services/export/renderArticle.ts'
import { readArticleFile } from '../../../../src/services/import/readArticleFile.ts'
import { documentSchema } from '../../../../src/shared/article/documentSchema.ts'
import { documentToArticle } from '../../../../src/shared/article/documentToArticle.ts'
import { metadataSchema } from '../../../../src/shared/article/metadata.ts'
import { normaliseDocument } from '../../../../src/shared/article/normaliseDocument.ts'
import { exportFormatSchema } from '../../../../src/shared/contract/transfers.ts'
import { bombs, hostileDocx, hostileHtml, hostileMarkdown } from '../../../generators/hostile.ts'
import { attributeOf, parseHtml } from '../export/parseHtml.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const files: [name: string, bytes: Uint8Array][] = [
  ...hostileHtml.map((html, index): [string, Uint8Array] => [
    `${index}.html`,
    encode(`<h1>عنوان</h1><p>نص</p>${html}`),
  ]),
  ...hostileMarkdown.map((text, index): [string, Uint8Array] => [`${index}.md`, encode(text)]),
  ...hostileDocx.map((bytes, index): [string, Uint8Array] => [`${index}.docx`, bytes]),
]

describe('a hostile file', () => {
  it('becomes an article that fits the schema, with safe addresses only, or none', () => {
    for (const [name, bytes] of files) {
      const reply = readArticleFile(name, bytes)
      if (!reply.ok) continue
      documentSchema.nodeFromJSON(reply.value.document).check()
      metadataSchema.parse(reply.value.metadata)
      const addresses = JSON.stringify(reply.value.document).match(/"href":"[^"]*/g) ?? []
      expect(addresses.filter((address) => !/"href":"(?:https?|mailto|tel):/i.test(address))).toEqual([])
    }
  })

  it('leaves nothing in an export that runs or is fetched', () => {
    for (const [name, bytes] of files) {
      const reply = readArticleFile(name, bytes)
      if (!reply.ok) continue
      const article = documentToArticle({
        id: 'a',
        document: normaliseDocument(reply.value.document),
        metadata: { ...reply.value.metadata, status: 'ready' },
        createdAt: 0,
        updatedAt: 0,
      })
      for (const format of exportFormatSchema.options) renderArticle(article, format)
      for (const form of ['html', 'fragment'] as const) {
        const { elements } = parseHtml(
          renderArticle(article, form).bytes,
          form === 'html' ? 'page' : 'fragment',
        )
        for (const element of elements) {
          const names = element.attrs.map((attribute) => attribute.name)
          expect(names.filter((attribute) => attribute.startsWith('on'))).toEqual([])
          expect(attributeOf(element, 'href') ?? 'https:').toMatch(/^(?:https?|mailto|tel):/)
          expect(attributeOf(element, 'src') ?? 'data:image/').toMatch(/^data:image\//)
          expect(['iframe', 'object', 'embed', 'svg', 'math', 'form', 'base']).not.toContain(element.tagName)
          if (element.tagName === 'script') expect(attributeOf(element, 'type')).toMatch(/json$/)
        }
      }
    }
  })

  it.each(Object.keys(bombs))('is refused where it is made to break programs: %s', (name) => {
    const reply = readArticleFile(name, bombs[name]?.() ?? new Uint8Array())
    expect(reply).toMatchObject({ ok: false, error: { code: 'fileTooComplex' } })
  })
})
