import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticleFile } from '../../../../src/services/import/readArticleFile.ts'
import type { Article } from '../../../../src/shared/article/article.ts'
import { documentToArticle } from '../../../../src/shared/article/documentToArticle.ts'
import { emptyMetadata, metadataSchema } from '../../../../src/shared/article/metadata.ts'
import { detectStructure } from '../../../../src/shared/text/detectStructure.ts'
import { articlePartsArbitrary } from '../../../generators/article.ts'
import { encodings } from './encodings.ts'

const fixture = new URL('../../../fixtures/text/lists-and-quotations.txt', import.meta.url)
const bytesOf = (text: string) => new TextEncoder().encode(text)
const failureOf = (name: string, text: string) => {
  const reply = readArticleFile(name, bytesOf(text))
  return reply.ok ? 'ok' : { code: reply.error.code, ...reply.error.details }
}

function exported(): Article {
  const { document, metadata } = detectStructure(readFileSync(fixture, 'utf8'))
  return documentToArticle({
    id: 'a-1',
    document,
    metadata: metadataSchema.parse(metadata),
    createdAt: Date.UTC(2024, 10, 24, 9),
    updatedAt: Date.UTC(2024, 10, 24, 10),
  })
}

/** The export with one place in it changed. */
function changed(change: (article: Record<string, unknown>) => void): string {
  const article = structuredClone(exported()) as Record<string, unknown>
  change(article)
  return JSON.stringify(article)
}

describe('readArticleFile on plain text', () => {
  it('gives what structure detection finds, in every encoding alike', () => {
    const text = readFileSync(fixture, 'utf8')
      .replaceAll('\n', '\r\n')
      .replace('١', '1')
      .replace('٢', '2')
      .replace('٣', '3')
    const { document, metadata } = detectStructure(text)
    for (const encode of Object.values(encodings)) {
      expect(readArticleFile('خبر.txt', encode(text))).toEqual({
        ok: true,
        value: {
          document,
          metadata: { ...emptyMetadata(), ...metadata },
          id: null,
          createdAt: null,
          updatedAt: null,
          report: expect.objectContaining({ format: 'text', sections: 4, lists: 2, quotations: 1 }),
        },
      })
    }
  })

  it('leaves out control characters, which no page may hold', () => {
    const reply = readArticleFile('a', bytesOf(`عا\u0002جل${' '.repeat(200)}\u001a`))
    expect(reply.ok && reply.value.document.content?.[0]?.content).toEqual([{ type: 'text', text: 'عاجل' }])
  })

  it('takes a text that merely begins with a brace for text', () => {
    for (const text of ['{عاجل} خبر', '{\n', '{"quoted": no json', '[1, 2]']) {
      expect(readArticleFile('a.txt', bytesOf(text)).ok).toBe(true)
    }
  })

  it('names the file without its path in a failure', () => {
    for (const path of ['/home/desk/سري/صورة.txt', 'C:\\desk\\سري\\صورة.txt', 'صورة.txt']) {
      expect(readArticleFile(path, Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toMatchObject({
        ok: false,
        error: { code: 'fileNotText', details: { name: 'صورة.txt' } },
      })
    }
    expect(failureOf('a.json', ' \n')).toEqual({ code: 'fileEmpty', name: 'a.json' })
  })
})

describe("readArticleFile on the program's own JSON", () => {
  it('gives back the article that was exported, whatever its name and encoding', () => {
    const article = exported()
    for (const name of ['a.json', 'A.JSON', 'a.txt', 'a']) {
      for (const encode of [
        encodings['UTF-8'],
        encodings['UTF-8 with a mark'],
        encodings['UTF-16 LE'],
        encodings['UTF-16 BE with a mark'],
      ]) {
        const reply = readArticleFile(name, encode(JSON.stringify(article, null, 2)))
        if (!reply.ok) expect.fail(reply.error.message)
        const { document, metadata, id, createdAt, updatedAt } = reply.value
        expect(id).toBe('a-1')
        expect(createdAt).toBe(Date.UTC(2024, 10, 24, 9))
        expect(
          documentToArticle({
            id: 'a-1',
            document,
            metadata,
            createdAt: createdAt ?? 0,
            updatedAt: updatedAt ?? 0,
          }),
        ).toEqual(article)
      }
    }
  })

  it('gives back any article that the program can hold', () => {
    fc.assert(
      fc.property(articlePartsArbitrary, (parts) => {
        const article = documentToArticle(parts)
        const reply = readArticleFile('a.json', bytesOf(JSON.stringify(article)))
        if (!reply.ok) throw new Error(`${reply.error.message} ${JSON.stringify(reply.error.details)}`)
        expect(
          documentToArticle({
            ...parts,
            ...reply.value,
            id: parts.id,
            createdAt: parts.createdAt,
            updatedAt: parts.updatedAt,
          }),
        ).toEqual(article)
      }),
      { numRuns: 200 },
    )
  })

  it('is told broken wherever it is cut off, also under another name', () => {
    const text = JSON.stringify(exported(), null, 2)
    for (const name of ['a.json', 'a.txt']) {
      for (const length of [text.length - 1, text.length >> 1, 60]) {
        expect(failureOf(name, text.slice(0, length))).toEqual({ code: 'jsonBroken', name })
      }
    }
    expect(failureOf('a.json', 'عنوان')).toEqual({ code: 'jsonBroken', name: 'a.json' })
  })

  it('is told no article where it is other JSON', () => {
    for (const text of ['{}', '{"format":"other","version":1}']) {
      expect(failureOf('a.txt', text)).toEqual({ code: 'jsonNotArticle', name: 'a.txt' })
    }
    for (const text of ['[]', 'null', '3', '"tahrir-article"']) {
      expect(failureOf('a.json', text)).toEqual({ code: 'jsonNotArticle', name: 'a.json' })
    }
  })

  it.each([99, 2, 0, 1.5, '2.1'])('of version %s is refused by that version', (version) => {
    const text = JSON.stringify({ format: 'tahrir-article', version })
    expect(failureOf('a.json', text)).toEqual({ code: 'formatNewer', name: 'a.json', version })
  })

  it.each([
    ['version', (article) => delete article['version']],
    ['version', (article) => (article['version'] = { of: 'this' })],
    ['language', (article) => (article['language'] = 'not a tag!')],
    [
      'headline/content/0/text',
      (article) => (article['headline'] = { direction: 'rtl', content: [{ text: '' }] }),
    ],
    ['sections', (article) => (article['sections'] = 7)],
    ['sections/0', (article) => (article['sections'] = [7])],
    ['sections/0/id', (article) => (article['sections'] = [{ heading: null, blocks: [] }])],
    [
      'sections/0/blocks/1/type',
      (article) =>
        (article['sections'] = [{ id: 's', heading: null, blocks: [paragraph, { type: 'script' }] }]),
    ],
    [
      'sections/0/blocks/0/onclick',
      (article) =>
        (article['sections'] = [{ id: 's', heading: null, blocks: [{ ...paragraph, onclick: 'x' }] }]),
    ],
    ['sections', (article) => (article['sections'] = [section, { ...section, id: 't' }])],
    ['conclusion', (article) => (article['conclusion'] = 'end')],
    ['conclusion/heading', (article) => (article['conclusion'] = section)],
    [
      'conclusion/blocks/0/content',
      (article) =>
        (article['conclusion'] = { ...section, heading: line, blocks: [{ ...paragraph, content: 1 }] }),
    ],
    [
      'metadata/urgency',
      (article) => (article['metadata'] = { ...(article['metadata'] as object), urgency: 12 }),
    ],
    [
      'credit/callToAction/href',
      (article) =>
        (article['credit'] = {
          text: '',
          tagline: '',
          callToAction: { label: 'x', href: 'javascript:alert(1)' },
        }),
    ],
    ['surprise', (article) => (article['surprise'] = true)],
    ['createdAt', (article) => (article['createdAt'] = 'yesterday')],
  ] as [string, (article: Record<string, unknown>) => void][])('is told invalid at %s', (field, change) => {
    expect(failureOf('a.json', changed(change))).toEqual({ code: 'jsonInvalid', name: 'a.json', field })
  })

  it('names no place of more than 200 characters', () => {
    const failure = failureOf(
      'a.json',
      changed((article) => (article['x'.repeat(5000)] = 1)),
    )
    expect(failure).toEqual({ code: 'jsonInvalid', name: 'a.json', field: 'x'.repeat(200) })
  })
})

const line = { direction: 'rtl', content: [{ text: 'نص' }] }
const paragraph = { type: 'paragraph', id: 'p', ...line }
const section = { id: 's', heading: null, blocks: [paragraph] }

describe('readArticleFile on files made to do harm', () => {
  const list = (inner: string) =>
    `{"type":"bulletList","id":"l","direction":"rtl","items":[{"blocks":[${inner}]}]}`
  const nested = (depth: number) => {
    let block = JSON.stringify(paragraph)
    for (let level = 0; level < depth; level++) block = list(block)
    return changed((article) => (article['sections'] = [{ ...section, blocks: ['HERE'] }])).replace(
      '"HERE"',
      block,
    )
  }

  it('reads lists within lists, but not endlessly', () => {
    expect(failureOf('a.json', nested(45))).toBe('ok')
    expect(failureOf('a.json', nested(60))).toEqual({
      code: 'jsonInvalid',
      name: 'a.json',
      field: 'sections/0/blocks/0',
    })
    expect(failureOf('a.json', nested(20_000))).toMatchObject({ code: 'jsonInvalid' })
  })

  it.each([
    ['arrays in arrays', `${'['.repeat(2_000_000)}${']'.repeat(2_000_000)}`],
    ['objects in objects', `${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}`],
  ])('refuses %s without end', (_what, value) => {
    const text = changed((article) => (article['headline'] = 'HERE')).replace('"HERE"', value)
    expect(failureOf('a.json', text)).toMatchObject({ code: 'jsonInvalid' })
    expect(failureOf('a.json', value)).toMatchObject({ code: 'jsonNotArticle' })
  })

  it.each([
    ['sections', 'sections/0', (zeros: string) => `"sections":[${zeros}]`],
    [
      'blocks',
      'sections/0/blocks/0',
      (zeros: string) => `"sections":[{"id":"s","heading":null,"blocks":[${zeros}]}]`,
    ],
    [
      'items',
      'sections/0/blocks/0',
      (zeros: string) =>
        `"sections":[{"id":"s","heading":null,"blocks":[{"type":"bulletList","id":"l","direction":"rtl","items":[${zeros}]}]}]`,
    ],
    [
      'runs',
      'article',
      (zeros: string) => `"headline":{"direction":"rtl","content":[${zeros}]},"sections":[]`,
    ],
  ])('refuses millions of misfits among %s at the first', (_what, field, wrap) => {
    const text = changed((article) => delete article['sections'])
    const bomb = `${text.slice(0, -1)},${wrap(`${'0,'.repeat(4_000_000)}0`)}}`
    expect(failureOf('a.json', bomb)).toEqual({ code: 'jsonInvalid', name: 'a.json', field })
  })
})
