import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { articleFragment } from '../../../../src/services/export/articleFragment.ts'
import { articlePage } from '../../../../src/services/export/articlePage.ts'
import { renderArticle } from '../../../../src/services/export/renderArticle.ts'
import { type Article, articleSchema, type Section } from '../../../../src/shared/article/article.ts'
import type { Block } from '../../../../src/shared/article/block.ts'
import type { Line, Run } from '../../../../src/shared/article/inline.ts'

const fixture = (name: string) =>
  readFileSync(resolve(import.meta.dirname, '../../../fixtures/articles', name), 'utf8')
const sample = articleSchema.parse(JSON.parse(fixture('water-gardens.json')))

const rtl = (text: string): Line => ({ direction: 'rtl', content: [{ text }] })
const ltr = (text: string): Line => ({ direction: 'ltr', content: [{ text }] })
const paragraph = (line: Line): Block => ({ type: 'paragraph', id: 'p', ...line })
const runs = (...content: Run[]): Block => paragraph({ direction: 'rtl', content })

function withBlocks(...blocks: Block[]): Article {
  return {
    ...sample,
    standfirst: null,
    credit: null,
    conclusion: null,
    headline: rtl('عنوان'),
    sections: [{ id: 's', heading: null, blocks }],
  }
}

const fragmentOf = (...blocks: Block[]) =>
  articleFragment(withBlocks(...blocks))
    .replace('<h1 dir="rtl">عنوان</h1>\n', '')
    .trimEnd()
const bodyOf = (article: Article) => articlePage(article).replace(/^.*<body>\n/s, '')
const pageOf = (...blocks: Block[]) =>
  bodyOf(withBlocks(...blocks))
    .replace(/^.*<\/header>\n/s, '')
    .replace(/\n<\/article>.*$/s, '')

describe('Runs of text', () => {
  it('share the elements of the marks that they share, the outermost first', () => {
    const link = { type: 'link', href: 'https://example.com/' } as const
    expect(
      fragmentOf(
        runs(
          { text: 'قال ' },
          { text: 'سامر', marks: [{ type: 'bold' }, link] },
          { text: ' الحلبي', marks: [link] },
          { text: ' أمس', marks: [{ type: 'italic' }] },
        ),
      ),
    ).toBe(
      '<p dir="rtl">قال <a href="https://example.com/"><strong>سامر</strong> الحلبي</a><em> أمس</em></p>',
    )
  })

  it('keep line breaks within their marks', () => {
    expect(fragmentOf(runs({ text: 'سطر\nآخر', marks: [{ type: 'highlight' }] }))).toBe(
      '<p dir="rtl"><mark>سطر<br>آخر</mark></p>',
    )
  })

  it('are isolated by <bdi> on the page and by <span> for a CMS, with their direction in both', () => {
    const isolated = runs({ text: 'ETH 2', marks: [{ type: 'bdi', direction: 'ltr' }] })
    expect(pageOf(isolated)).toBe('<p><bdi dir="ltr">ETH 2</bdi></p>')
    expect(fragmentOf(isolated)).toBe('<p dir="rtl"><span dir="ltr">ETH 2</span></p>')
  })

  it('say their language', () => {
    expect(fragmentOf(runs({ text: 'Nature', marks: [{ type: 'language', language: 'en' }] }))).toBe(
      '<p dir="rtl"><span lang="en">Nature</span></p>',
    )
  })

  it('are no link where there is nothing to click', () => {
    expect(
      fragmentOf(
        runs({ text: 'نص' }, { text: ' ', marks: [{ type: 'link', href: 'https://example.com/' }] }),
      ),
    ).toBe('<p dir="rtl">نص </p>')
  })
})

describe('Blocks', () => {
  it('say their direction on the page only where it changes', () => {
    expect(
      pageOf(paragraph(rtl('نص')), paragraph(ltr('text')), {
        type: 'blockquote',
        id: 'q',
        direction: 'ltr',
        blocks: [paragraph(ltr('one')), paragraph(rtl('اثنان'))],
        attribution: null,
      }),
    ).toBe(
      '<p>نص</p>\n<p dir="ltr">text</p>\n<blockquote dir="ltr"><p>one</p>\n<p dir="rtl">اثنان</p></blockquote>',
    )
  })

  it('nest as lists do', () => {
    const inner: Block = {
      type: 'orderedList',
      id: 'o',
      direction: 'rtl',
      start: 3,
      items: [{ blocks: [paragraph(rtl('ثالث'))] }],
    }
    expect(
      fragmentOf({
        type: 'bulletList',
        id: 'l',
        direction: 'rtl',
        items: [{ blocks: [paragraph(rtl('أول')), inner] }, { blocks: [paragraph(ltr('second'))] }],
      }),
    ).toBe(
      '<ul dir="rtl"><li>أول\n<ol start="3"><li>ثالث</li></ol></li>\n<li><p dir="ltr">second</p></li></ul>',
    )
  })

  it('attribute a quotation outside of what is quoted, and for a CMS inside', () => {
    const quotation: Block = {
      type: 'blockquote',
      id: 'q',
      direction: 'rtl',
      blocks: [paragraph(rtl('قول'))],
      attribution: rtl('قائل'),
    }
    expect(pageOf(quotation)).toBe(
      '<figure class="quotation"><blockquote><p>قول</p></blockquote>\n<figcaption>قائل</figcaption></figure>',
    )
    expect(fragmentOf(quotation)).toBe('<blockquote dir="rtl"><p>قول</p>\n<cite>قائل</cite></blockquote>')
  })

  it('head the columns and rows of a table', () => {
    const cell = (text: string, header?: true) => ({
      ...(header ? { header } : {}),
      blocks: text === '' ? [] : [paragraph(rtl(text))],
    })
    expect(
      fragmentOf({
        type: 'table',
        id: 't',
        direction: 'rtl',
        rows: [
          { cells: [cell('', true), cell('عدد', true)] },
          { cells: [cell('سنة', true), cell('7')] },
          { cells: [cell('ناقص')] },
        ],
      }),
    ).toBe(
      [
        '<table dir="rtl">',
        '<thead>',
        '<tr><td></td><th scope="col">عدد</th></tr>',
        '</thead>',
        '<tbody>',
        '<tr><th scope="row">سنة</th><td>7</td></tr>',
        '<tr><td>ناقص</td><td></td></tr>',
        '</tbody>',
        '</table>',
      ].join('\n'),
    )
  })

  it('stand for an image with its description, caption and credit', () => {
    const figure: Block = {
      type: 'figure',
      id: 'f',
      direction: 'rtl',
      asset: '',
      alt: 'حديقة',
      credit: 'AFP',
      caption: rtl('الحديقة صباحًا'),
    }
    expect(fragmentOf(figure)).toBe(
      '<figure dir="rtl"><p>حديقة</p>\n<figcaption>الحديقة صباحًا\n<small dir="ltr">AFP</small></figcaption></figure>',
    )
    expect(fragmentOf({ ...figure, alt: '', credit: '', caption: null })).toBe('')
  })
})

describe('Sections', () => {
  const section = (heading: string | null, text: string): Section => ({
    id: text,
    heading: heading === null ? null : rtl(heading),
    blocks: [paragraph(rtl(text))],
  })

  it('are regions named by their headings, except the text before the first heading', () => {
    const page = bodyOf({ ...withBlocks(), sections: [section(null, 'أ'), section('عنوان', 'ب')] })
    expect(page).toContain(
      '</header>\n<p>أ</p>\n<section aria-labelledby="heading-2">\n<h2 id="heading-2">عنوان</h2>\n<p>ب</p>\n</section>',
    )
  })

  it('with a heading that was there before are no region of the same name', () => {
    const page = bodyOf({ ...withBlocks(), sections: [section('واحد', 'أ'), section('واحد', 'ب')] })
    expect(page).toContain('<section aria-labelledby="heading-1">')
    expect(page).toContain('<section>\n<h2 id="heading-2">واحد</h2>')
  })

  it('end with a conclusion that says what it is', () => {
    const conclusion = { id: 'c', heading: rtl('خلاصة'), blocks: [paragraph(rtl('ختام'))] }
    expect(bodyOf({ ...withBlocks(), conclusion })).toContain(
      '<section role="doc-conclusion" aria-labelledby="heading-conclusion">\n<h2 id="heading-conclusion">خلاصة</h2>\n<p>ختام</p>\n</section>',
    )
    const silent = { ...conclusion, heading: { direction: 'rtl' as const, content: [] } }
    expect(bodyOf({ ...withBlocks(), conclusion: silent })).toContain(
      '<section role="doc-conclusion" aria-label="الخلاصة">\n<p>ختام</p>',
    )
  })
})

describe('The header of a page', () => {
  it('names the authors, the place and the day, with the digits of the text', () => {
    expect(bodyOf(sample)).toContain(
      '<p class="byline"><bdi dir="rtl">نادر الأيوبي</bdi>، <bdi dir="ltr">Clara Weiss</bdi></p>\n<p class="dateline"><bdi dir="rtl">طرطوس</bdi>، <time datetime="2026-02-14">14 فبراير 2026</time></p>',
    )
    const inArabicDigits = { ...withBlocks(paragraph(rtl('عام ٢٠٢٦'))), metadata: sample.metadata }
    expect(bodyOf(inArabicDigits)).toContain('<time datetime="2026-02-14">١٤ فبراير ٢٠٢٦</time>')
  })

  it('uses the names of months and the calendar of the newsroom, not of the machine', () => {
    const lebanese = { ...sample, language: 'ar-LB' }
    expect(bodyOf(lebanese)).toContain('14 شباط 2026')
    const saudi = { ...sample, language: 'ar-SA' }
    expect(bodyOf(saudi)).toContain('14 فبراير 2026')
  })
})

describe('A piece that is not finished', () => {
  const draft: Article = { ...sample, status: 'inReview' }

  it('says so in sight, on the page and in the fragment, in its own language', () => {
    expect(bodyOf(draft)).toMatch(/^<main>\n<p class="draft"><strong>مسودة<\/strong><\/p>\n<article>/)
    expect(articleFragment(draft)).toMatch(/^<p dir="rtl"><strong>مسودة<\/strong><\/p>\n<h1/)
    const english: Article = { ...draft, language: 'en', direction: 'ltr' }
    expect(bodyOf(english)).toMatch(/^<main>\n<p class="draft"><strong>Draft<\/strong><\/p>/)
    const hebrew: Article = { ...draft, language: 'he' }
    expect(bodyOf(hebrew)).toMatch(/^<main>\n<p class="draft" lang="en" dir="ltr"><strong>Draft/)
  })

  it('says nothing of the kind once it is ready', () => {
    for (const status of ['ready', 'published', 'corrected'] as const) {
      expect(articlePage({ ...sample, status })).not.toMatch(/مسودة|noindex|Draft/)
      expect(articleFragment({ ...sample, status })).not.toContain('مسودة')
    }
  })
})

describe('The whole files', () => {
  it('are the fragment that is checked in, for the sample that is checked in', () => {
    expect(articleFragment(sample)).toBe(fixture('water-gardens.fragment.html'))
  })

  it('come with their names and media types', () => {
    const page = renderArticle(sample, 'html')
    expect([page.name, page.mediaType]).toEqual(['water-gardens.html', 'text/html; charset=utf-8'])
    const fragment = renderArticle(sample, 'fragment')
    expect([fragment.name, fragment.mediaType]).toEqual([
      'water-gardens.fragment.html',
      'text/html; charset=utf-8',
    ])
  })

  it('carry what search engines and social networks read', () => {
    const page = articlePage(sample)
    expect(page).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">\n<head>\n<meta charset="utf-8">/)
    expect(page).toContain('<link rel="canonical" href="https://example.com/water-gardens">')
    expect(page).toContain('<meta property="og:type" content="article">')
    expect(page).toContain('<meta name="twitter:card" content="summary">')
    const json = /<script type="application\/ld\+json">(.*)<\/script>/.exec(page)?.[1] ?? ''
    expect(JSON.parse(json)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      alternativeHeadline: 'حدائق من مياه الصرف',
      author: [
        { '@type': 'Person', name: 'نادر الأيوبي' },
        { '@type': 'Person', name: 'Clara Weiss' },
      ],
      datePublished: '2026-02-14',
      url: 'https://example.com/water-gardens',
    })
  })
})
