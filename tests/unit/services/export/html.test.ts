import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderArticle } from '../../../../src/services/export/renderArticle.ts'
import { statusMark } from '../../../../src/services/export/statusMark.ts'
import type { Article } from '../../../../src/shared/article/article.ts'
import { leavesFinished } from '../../../../src/shared/article/embargo.ts'
import { languageDirection } from '../../../../src/shared/article/language.ts'
import { isSafeAddress } from '../../../../src/shared/article/safeAddress.ts'
import { isFinished } from '../../../../src/shared/article/status.ts'
import { articleArbitrary } from '../../../generators/article.ts'
import { contentLines, creditLines, headlineLines } from './expectedLines.ts'
import { attributeOf, type Element, parseHtml, textBelow, tidyLine, visibleLines } from './parseHtml.ts'

const allowed = new Set(
  'html head meta title link script style body main article header h1 p section h2 ul ol li blockquote cite figure figcaption img small table thead tbody tr th td hr footer div a span bdi strong em u s mark sup sub code br time'.split(
    ' ',
  ),
)

function expectHarmless(elements: readonly Element[]) {
  for (const element of elements) {
    expect(allowed).toContain(element.tagName)
    for (const { name } of element.attrs) expect(name).not.toMatch(/^on/)
    const href = attributeOf(element, 'href')
    if (href !== null) expect(isSafeAddress(href)).toBe(true)
  }
}

/** The mark of a piece that is not to go out is in Arabic or English, by the script of the article's language. */
function draftLines(article: Article): string[] {
  const { status, language } = article
  if (leavesFinished(article)) return []
  const isArabic = /^(?:ar|fa|ur)/.test(language)
  if (status === 'withdrawn') return [isArabic ? 'rtl|مسحوب' : 'ltr|Withdrawn']
  if (isFinished(status)) return [`${isArabic ? 'rtl' : 'ltr'}|${statusMark(article)}`]
  return [isArabic ? 'rtl|مسودة' : 'ltr|Draft']
}

describe('The HTML page of any article', () => {
  const forAnyPage = (check: (article: Article, page: ReturnType<typeof parseHtml>) => void) =>
    fc.assert(
      fc.property(articleArbitrary, (article) => {
        check(article, parseHtml(renderArticle(article, 'html').bytes, 'page'))
      }),
    )

  it('parses without an error and holds nothing that runs or leads to an unsafe address', () => {
    forAnyPage((_, { elements, errors }) => {
      expect(errors).toEqual([])
      expectHarmless(elements)
      const scripts = elements.filter(({ tagName }) => tagName === 'script')
      expect(scripts.map((script) => attributeOf(script, 'type'))).toEqual([
        'application/ld+json',
        'application/json',
      ])
    })
  })

  it('shows all text of the article, line by line, in order and in its direction', () => {
    forAnyPage((article, { root, elements }) => {
      const lines = visibleLines(root)
      const header = elements.find(({ tagName }) => tagName === 'header')
      const names = header?.childNodes.filter(
        (node): node is Element =>
          'tagName' in node && ['byline', 'dateline'].includes(attributeOf(node, 'class') ?? ''),
      )
      const ofNames = (names ?? []).flatMap((node) => visibleLines(node, article.direction))
      const headline = headlineLines(article)
      const untitled = /^(?:ar|fa|ur)/.test(article.language) ? 'rtl|مقال بلا عنوان' : 'ltr|Untitled article'
      expect(lines).toEqual([
        ...draftLines(article),
        ...(headline.length === 0 ? [untitled] : headline),
        ...contentLines({ ...article, sections: [], conclusion: null }),
        ...ofNames,
        ...contentLines({ ...article, standfirst: null }),
        ...creditLines(article),
      ])
    })
  })

  it('says its language and direction, and gives every isolate a direction', () => {
    forAnyPage((article, { elements }) => {
      const [html] = elements
      expect(html && attributeOf(html, 'lang')).toBe(article.language)
      expect(html && attributeOf(html, 'dir')).toBe(article.direction)
      for (const element of elements) {
        if (element.tagName === 'bdi') expect(attributeOf(element, 'dir')).toMatch(/^(?:rtl|ltr)$/)
      }
    })
  })

  it('carries structured data that reads back, and a policy that lets nothing else in', () => {
    forAnyPage((article, { elements }) => {
      const script = elements.find(({ tagName }) => tagName === 'script')
      const source = script === undefined ? '' : textBelow(script)
      const data = JSON.parse(source)
      expect(data).toMatchObject({ '@type': 'NewsArticle', inLanguage: article.language })
      const policy = elements.find((element) => attributeOf(element, 'http-equiv') !== null)
      const hashes = elements
        .filter(({ tagName }) => tagName === 'script')
        .map((each) => `'sha256-${createHash('sha256').update(textBelow(each)).digest('base64')}'`)
        .join(' ')
      expect(policy && attributeOf(policy, 'content')).toContain(
        `script-src ${hashes}; style-src 'unsafe-inline'; font-src data:; connect-src 'none'; media-src 'none'; object-src 'none'`,
      )
    })
  })

  it('keeps from search engines what is not finished', () => {
    forAnyPage((article, { elements }) => {
      const robots = elements.some((element) => attributeOf(element, 'name') === 'robots')
      expect(robots).toBe(!leavesFinished(article))
    })
  })

  it('names each region by a heading that is there, and uses no id twice', () => {
    forAnyPage((_, { elements }) => {
      const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      const labels = elements.flatMap((element) => attributeOf(element, 'aria-labelledby') ?? [])
      for (const label of labels) expect(ids).toContain(label)
      for (const element of elements) {
        if (/^h[12]$/.test(element.tagName)) expect(tidyLine(textBelow(element))).not.toBe('')
      }
    })
  })

  it('keeps the note to the desk, the sources and the embargo to the desk', () => {
    const secret = 'سرٌّ-7f3a'
    fc.assert(
      fc.property(articleArbitrary, (article) => {
        const metadata = {
          ...article.metadata,
          note: secret,
          sources: [secret],
          embargo: '2031-03-07T11:22:33Z',
        }
        for (const format of ['html', 'fragment'] as const) {
          const html = new TextDecoder().decode(renderArticle({ ...article, metadata }, format).bytes)
          expect(html).not.toContain(secret)
          expect(html).not.toContain('2031-03-07')
        }
      }),
      { numRuns: 20 },
    )
  })
})

describe('The fragment of any article', () => {
  const forAnyFragment = (check: (article: Article, fragment: ReturnType<typeof parseHtml>) => void) =>
    fc.assert(
      fc.property(articleArbitrary, (article) => {
        check(article, parseHtml(renderArticle(article, 'fragment').bytes, 'fragment'))
      }),
    )

  it('parses without an error and holds nothing that runs or leads to an unsafe address', () => {
    forAnyFragment((_, { elements, errors }) => {
      expect(errors).toEqual([])
      expectHarmless(elements)
    })
  })

  it('shows all text of the article, line by line, in order and in its direction', () => {
    forAnyFragment((article, { root }) => {
      expect(visibleLines(root)).toEqual([
        ...draftLines(article),
        ...headlineLines(article),
        ...contentLines(article),
        ...creditLines(article),
      ])
    })
  })

  it('is flat, says the direction of every block, and has no element or attribute that a CMS drops', () => {
    forAnyFragment((_, { root, elements }) => {
      for (const node of root.childNodes) {
        if (!('tagName' in node)) {
          expect(textBelow(node).trim()).toBe('')
          continue
        }
        expect(['h1', 'h2', 'p', 'ul', 'ol', 'blockquote', 'table', 'figure', 'hr']).toContain(node.tagName)
        if (node.tagName !== 'hr') expect(attributeOf(node, 'dir')).toMatch(/^(?:rtl|ltr)$/)
      }
      for (const { tagName, attrs } of elements) {
        expect(['bdi', 'time', 'section', 'article', 'div', 'style', 'script']).not.toContain(tagName)
        if (tagName === 'img') {
          expect(attrs.map(({ name }) => name)).toEqual(['src', 'alt', 'width', 'height'])
          continue
        }
        for (const { name } of attrs)
          expect(['dir', 'lang', 'href', 'start', 'scope', 'colspan', 'rowspan']).toContain(name)
      }
    })
  })
})

describe('Text that looks like HTML', () => {
  const hostile = [
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    ']]>',
    '<!-- not a comment',
    '&lt;b&gt; &#x3c;',
    '</title></style></head>',
    "'onmouseover='alert(1)",
  ]

  it.each(hostile)('stays text wherever it stands: %s', (text) => {
    const [sample] = fc.sample(articleArbitrary, { numRuns: 1, seed: 7 })
    if (sample === undefined) throw new Error('nothing generated')
    const line = { direction: languageDirection(sample.language), content: [{ text }] }
    const article: Article = {
      ...sample,
      status: 'published',
      headline: line,
      standfirst: line,
      sections: [
        {
          id: 's',
          heading: line,
          blocks: [
            {
              type: 'figure',
              id: 'f',
              direction: 'rtl',
              asset: '',
              alt: text,
              credit: text,
              caption: line,
            },
          ],
        },
      ],
      conclusion: null,
      credit: { text, tagline: text, callToAction: { label: text, href: null } },
      alternativeHeadline: text,
      metadata: {
        ...sample.metadata,
        desk: text,
        byline: [text],
        dateline: { place: text, date: null },
        keywords: [text],
        description: text,
        canonicalUrl: null,
        embargo: null,
      },
    }
    const page = parseHtml(renderArticle(article, 'html').bytes, 'page')
    const shown = visibleLines(page.root).map((shownLine) => shownLine.slice('rtl|'.length))
    expect(shown).toEqual(Array.from({ length: 11 }, () => text))
    expect(page.errors).toEqual([])
    expectHarmless(page.elements)
    const title = page.elements.find(({ tagName }) => tagName === 'title')
    expect(title && textBelow(title)).toBe(text)
    const description = page.elements.find((element) => attributeOf(element, 'name') === 'description')
    expect(description && attributeOf(description, 'content')).toBe(text)
  })
})
