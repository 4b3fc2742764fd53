import { HtmlRenderer, Parser } from 'commonmark'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleMarkdown } from '../../../../src/services/export/markdown/articleMarkdown.ts'
import type { Block } from '../../../../src/shared/article/block.ts'
import type { Run } from '../../../../src/shared/article/inline.ts'
import { articleArbitrary } from '../../../generators/article.ts'
import { contentLines, creditLines, headlineLines } from './expectedLines.ts'
import { parseHtml, visibleLines } from './parseHtml.ts'
import { ltr, paragraph, rtl, runs, sample, withBlocks } from './samples.ts'

const htmlOf = (markdown: string) => new HtmlRenderer().render(new Parser().parse(markdown))
const markdownOf = (...blocks: Block[]) =>
  articleMarkdown(withBlocks(...blocks))
    .replace('<div lang="ar" dir="rtl">\n\n# عنوان\n\n', '')
    .replace(/\n\n<\/div>\n$/, '')
const bold = (text: string): Run => ({ text, marks: [{ type: 'bold' }] })
const item = (...blocks: Block[]) => ({ blocks })

describe('an article as Markdown', () => {
  it('writes signs where CommonMark reads them, and elements where it would not', () => {
    expect(markdownOf(runs({ text: 'قال ' }, bold('الوزير'), { text: ' أمس' }))).toBe('قال **الوزير** أمس')
    expect(markdownOf(runs(bold('«نعم»'), { text: 'قال' }))).toBe('<strong>«نعم»</strong>قال')
    expect(markdownOf(runs({ text: 'أ', marks: [{ type: 'bold' }, { type: 'italic' }] }))).toBe(
      '<strong><em>أ</em></strong>',
    )
  })

  it('keeps text that looks like Markdown as text', () => {
    const texts = [
      '# ليس عنوانًا',
      '1. ليس رقمًا',
      '- ليس بندًا',
      '> ليس اقتباسًا',
      '[x](y) *z* _w_ `c` <b> &amp; a|b ~~s~~',
    ]
    for (const text of texts) {
      const { root } = parseHtml(new TextEncoder().encode(htmlOf(markdownOf(runs({ text })))), 'fragment')
      expect(visibleLines(root)).toEqual([`unknown|${text}`])
    }
  })

  it('turns a block that is read the other way', () => {
    expect(markdownOf(paragraph(ltr('An English line')))).toBe('<div dir="ltr">\n\nAn English line\n\n</div>')
  })

  it('nests lists, keeps two of a kind apart, and begins where the list begins', () => {
    const list = (start: number, ...texts: string[]): Block => ({
      type: 'orderedList',
      id: 'l',
      direction: 'rtl',
      start,
      items: texts.map((text) => item(paragraph(rtl(text)))),
    })
    expect(markdownOf(list(3, 'أول', 'ثان'), list(2, 'آخر'))).toBe('3. أول\n4. ثان\n\n<!-- -->\n\n2. آخر')
    const html = htmlOf(markdownOf(list(3, 'أول', 'ثان'), list(2, 'آخر')))
    expect(html.match(/<ol start="\d">/g)).toEqual(['<ol start="3">', '<ol start="2">'])
  })

  it('shows every line of the article, in order and in its direction, to a CommonMark parser', () => {
    fc.assert(
      fc.property(articleArbitrary, (generated) => {
        const metadata = { ...generated.metadata, embargo: null }
        const article = { ...generated, metadata, status: 'ready' as const }
        const { root, errors } = parseHtml(
          new TextEncoder().encode(htmlOf(articleMarkdown(article))),
          'fragment',
        )
        expect(errors).toEqual([])
        expect(visibleLines(root)).toEqual([
          ...headlineLines(article),
          ...contentLines(article),
          ...creditLines(article),
        ])
      }),
      { numRuns: 400 },
    )
  })

  it('says that a draft is one', () => {
    expect(articleMarkdown({ ...sample, status: 'draft' })).toContain('\n\n**مسودة**\n\n# ')
  })
})
