import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderArticle } from '../../../../src/services/export/renderArticle.ts'
import type { UnderstoodArticle } from '../../../../src/services/import/importedArticle.ts'
import { filesOfImages } from '../../../../src/services/import/importedImages.ts'
import { readArticleFile } from '../../../../src/services/import/readArticleFile.ts'
import type { Article } from '../../../../src/shared/article/article.ts'
import { documentToArticle } from '../../../../src/shared/article/documentToArticle.ts'
import type { Line } from '../../../../src/shared/article/inline.ts'
import { normaliseDocument } from '../../../../src/shared/article/normaliseDocument.ts'
import type { ExportFormat } from '../../../../src/shared/contract/transfers.ts'
import { articleArbitrary } from '../../../generators/article.ts'
import { plainArticleArbitrary } from '../../../generators/plainArticle.ts'
import { sample } from '../export/samples.ts'
import { heldBy } from './heldBy.ts'

function reread(article: Article, format: ExportFormat): UnderstoodArticle {
  const { name, bytes } = renderArticle(article, format)
  const reply = readArticleFile(name, bytes)
  if (!reply.ok) throw new Error(`${format}: ${reply.error.code}`)
  return reply.value
}

function articleOf(
  { document, metadata, id, createdAt, updatedAt, images = [] }: UnderstoodArticle,
  given: Article,
): Article {
  return documentToArticle({
    id: id ?? given.id,
    document: normaliseDocument(document),
    metadata,
    createdAt: createdAt ?? Date.parse(given.createdAt),
    updatedAt: updatedAt ?? Date.parse(given.updatedAt),
    assets: filesOfImages(images),
  })
}

/** Lines that a plain text would take for something else. */
const sign = /^(?:[>+*-]|\d+[.)])/

function onlyParagraphs(article: Article): Article {
  const isUnsigned = (line: Line | null) => line === null || !sign.test(line.content[0]?.text ?? '')
  const sections = article.sections
    .filter(({ heading }) => isUnsigned(heading))
    .map((section) => ({
      ...section,
      blocks: section.blocks.filter((block) => block.type === 'paragraph' && isUnsigned(block)),
    }))
  // Its first lines say nothing alike, or the second would be an alternative headline.
  return {
    ...article,
    headline: { ...article.headline, content: [{ text: 'خبر اليوم' }] },
    standfirst: null,
    sections,
    conclusion: null,
  }
}

/** An article without what is the desk's own, which no page holds. */
function opened(article: Article): Article {
  return { ...article, metadata: { ...article.metadata, note: '', sources: [], embargo: null } }
}

describe('an article that leaves and comes back', () => {
  it('is the same to the letter as JSON', () => {
    fc.assert(
      fc.property(articleArbitrary, (article) => {
        expect(articleOf(reread(article, 'json'), article)).toEqual(article)
      }),
      { numRuns: 100 },
    )
  })

  it('is the same to the letter as a page', () => {
    fc.assert(
      fc.property(articleArbitrary, (article) => {
        const read = reread(article, 'html')
        expect(read.report.format).toBe('page')
        expect(articleOf(read, article)).toEqual(opened(article))
      }),
      { numRuns: 100 },
    )
  })

  it('is read as it is shown from a page that somebody changed', () => {
    const { name, bytes } = renderArticle(sample, 'html')
    const changed = new TextDecoder().decode(bytes).replace('>أصوات من البلدة<', '>أصوات أهل البلدة<')
    const read = readArticleFile(name, new TextEncoder().encode(changed))
    if (!read.ok) throw new Error(read.error.code)
    expect(read.value.report.format).toBe('html')
    const again = articleOf(read.value, sample)
    expect(again.sections.map(({ heading }) => heading?.content[0]?.text ?? null)).toContain(
      'أصوات أهل البلدة',
    )
    expect(heldBy(again, 'page')).toEqual(
      heldBy(
        {
          ...sample,
          sections: sample.sections.map((section) =>
            section.heading?.content[0]?.text === 'أصوات من البلدة'
              ? { ...section, heading: { ...section.heading, content: [{ text: 'أصوات أهل البلدة' }] } }
              : section,
          ),
        },
        'page',
      ),
    )
  })

  it.each(['fragment', 'markdown', 'ninjs', 'docx'] as const)(
    'is as %s the same in all that this holds',
    (format) => {
      expect(heldBy(articleOf(reread(sample, format), sample), format)).toEqual(heldBy(sample, format))
      fc.assert(
        fc.property(plainArticleArbitrary, (article) => {
          expect(heldBy(articleOf(reread(article, format), article), format)).toEqual(heldBy(article, format))
        }),
        { numRuns: 100 },
      )
    },
  )

  it.each([
    ['USD قال', 'ltr'],
    ['USD قال', 'rtl'],
    ['قال USD', 'ltr'],
    ['قال USD', 'rtl'],
  ] as const)(
    'has in ninjs a standfirst whose letters go both ways alike, «%s», %s as it was',
    (text, direction) => {
      const standfirst: Line = { direction, directionSet: true, content: [{ text }] }
      expect(articleOf(reread({ ...sample, standfirst }, 'ninjs'), sample).standfirst?.direction).toBe(
        direction,
      )
    },
  )

  it('is as plain text the same lines in the same order and direction', () => {
    fc.assert(
      fc.property(plainArticleArbitrary, (article) => {
        expect(heldBy(articleOf(reread(article, 'text'), article), 'text')).toEqual(heldBy(article, 'text'))
        const plain = onlyParagraphs(article)
        expect(heldBy(articleOf(reread(plain, 'text'), plain), 'textDirections')).toEqual(
          heldBy(plain, 'textDirections'),
        )
      }),
      { numRuns: 100 },
    )
  })
})
