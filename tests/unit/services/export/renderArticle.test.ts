import { describe, expect, it } from 'vitest'
import { articleFragment } from '../../../../src/services/export/articleFragment.ts'
import { articlePage } from '../../../../src/services/export/articlePage.ts'
import { renderArticle } from '../../../../src/services/export/renderArticle.ts'
import type { Article, Section } from '../../../../src/shared/article/article.ts'
import { bodyOf, fixture, paragraph, rtl, sample, withBlocks } from './samples.ts'

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
