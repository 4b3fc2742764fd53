import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DOMParser } from '@xmldom/xmldom'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exportName } from '../../../../src/services/export/exportName.ts'
import { latinName } from '../../../../src/services/export/latinName.ts'
import { renderArticle } from '../../../../src/services/export/renderArticle.ts'
import { ExportFolder } from '../../../../src/services/publishing/exportFolder.ts'
import { readManifest } from '../../../../src/services/publishing/folderManifest.ts'
import { writeFolderIndex } from '../../../../src/services/publishing/writeFolderIndex.ts'
import { builtInTheme } from '../../../../src/services/theme/themeFolders.ts'
import type { Article } from '../../../../src/shared/article/article.ts'
import { type DeskDesign, plainDesign } from '../../../../src/shared/publishing/deskDesign.ts'
import { parseHtml } from '../export/parseHtml.ts'
import { rtl, sample } from '../export/samples.ts'

let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'tahrir-pages-')), 'site')
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

const piece = (id: string, headline: string, changed: Partial<Article> = {}): Article => ({
  ...sample,
  id,
  headline: rtl(headline),
  metadata: { ...sample.metadata, slug: '', canonicalUrl: null },
  ...changed,
})

async function exportAll(articles: readonly Article[]): Promise<void> {
  const listed = await ExportFolder.fill({ path: folder, isChosen: false }, async (target) => {
    for (const article of articles) {
      const bytes = new TextEncoder().encode(article.id)
      await target.write({ article, name: exportName(article, '.html'), bytes })
    }
    return target.close()
  })
  if (!listed.ok) throw new Error(listed.error.message)
  await writeFolderIndex(folder, listed.value.entries, desk, builtInTheme('modern'))
}

const desk: DeskDesign = {
  ...plainDesign,
  siteName: 'صحيفة <الميناء>',
  siteAddress: 'https://example.com/news',
}
const content = (name: string) => readFileSync(join(folder, name), 'utf8')

describe('A folder of exported pages', () => {
  it('gives two pieces of the same headline two files, in one run and in a later one', async () => {
    await exportAll([piece('one', 'عنوان واحد'), piece('two', 'عنوان واحد')])
    expect([content('عنوان واحد.html'), content('عنوان واحد-2.html')]).toEqual(['one', 'two'])
    await exportAll([piece('three', 'عنوان واحد'), piece('two', 'عنوان واحد')])
    expect(content('عنوان واحد-3.html')).toBe('three')
    expect([content('عنوان واحد.html'), content('عنوان واحد-2.html')]).toEqual(['one', 'two'])
  })

  it('never lets a piece take the place of the index or the feed', async () => {
    const article = piece('i', 'index')
    await exportAll([{ ...article, metadata: { ...article.metadata, slug: 'INDEX' } }])
    expect(content('INDEX-2.html')).toBe('i')
    expect(content('index.html')).toContain('<!doctype html>')
  })

  it('leaves nothing half-written behind', async () => {
    await exportAll([piece('one', 'عنوان')])
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('lists its finished pieces, the newest first, those of earlier runs too, and drafts nowhere', async () => {
    const dated = (id: string, date: string, status: Article['status'] = 'published') => {
      const article = piece(id, `خبر ${id}`, { status })
      return { ...article, metadata: { ...article.metadata, dateline: { place: '', date } } }
    }
    await exportAll([dated('b', '2026-02-02'), dated('d', '2026-04-04', 'draft')])
    await exportAll([dated('a', '2026-01-01'), dated('c', '2026-03-03')])
    const order = (text: string) => [...text.matchAll(/خبر ([abcd])/g)].map(([, id]) => id)
    expect(order(content('feed.xml'))).toEqual(['c', 'b', 'a'])
    const index = parseHtml(new TextEncoder().encode(content('index.html')), 'page')
    expect(index.errors).toEqual([])
    expect(order(content('index.html').replace(/^.*<main>/s, ''))).toEqual(['c', 'b', 'a'])
    rmSync(join(folder, 'خبر b.html'))
    await exportAll([dated('a', '2026-01-01')])
    expect(order(content('feed.xml'))).toEqual(['c', 'a'])
  })

  it('has images beside its pages once, whatever pages show them', async () => {
    const id = `sha256:${'0'.repeat(63)}1`
    const image = {
      id,
      mediaType: 'image/png',
      width: 1,
      height: 1,
      alt: '',
      caption: '',
      credit: '',
      data: 'iVBORw0KGgo=',
    }
    const figure = {
      type: 'figure' as const,
      id: 'f',
      direction: 'rtl' as const,
      asset: id,
      alt: 'وصف',
      credit: '',
      caption: null,
    }
    await ExportFolder.fill({ path: folder, isChosen: false }, async (target) => {
      for (const name of ['one', 'two']) {
        const article = piece(name, name, {
          assets: [image],
          sections: [{ id: 's', heading: null, blocks: [figure] }],
        })
        const rendered = renderArticle(article, 'html', undefined, undefined, undefined, 'beside')
        await target.write({ ...rendered, article })
        expect(content(rendered.name)).toContain(`<img src="images/${'0'.repeat(32)}.png" alt="وصف"`)
      }
    })
    expect(readdirSync(join(folder, 'images'))).toEqual([`${'0'.repeat(32)}.png`])
    expect(readFileSync(join(folder, 'images', `${'0'.repeat(32)}.png`)).toString('base64')).toBe(
      'iVBORw0KGgo=',
    )
  })

  it('starts anew where its list is damaged', async () => {
    await exportAll([piece('one', 'عنوان')])
    writeFileSync(join(folder, 'tahrir-files.json'), '{"entries": [')
    await exportAll([piece('two', 'آخر'), piece('three', 'عنوان')])
    expect(existsSync(join(folder, 'آخر.html'))).toBe(true)
    expect([content('عنوان.html'), content('عنوان-2.html')]).toEqual(['one', 'three'])
  })

  it('keeps the pages of two exports apart that are begun at once, and one that fails holds up no other', async () => {
    const failing = ExportFolder.fill({ path: folder, isChosen: false }, () =>
      Promise.reject(new Error('failed')),
    )
    const both = [exportAll([piece('one', 'عنوان')]), exportAll([piece('two', 'عنوان')])]
    await expect(failing).rejects.toThrow('failed')
    await Promise.all(both)
    expect([content('عنوان.html'), content('عنوان-2.html')]).toEqual(['one', 'two'])
    expect(readManifest(folder).map(({ id }) => id)).toEqual(['one', 'two'])
  })
})

describe('The feed', () => {
  const parse = () =>
    new DOMParser({ onError: (_level, message) => fail(message) }).parseFromString(
      content('feed.xml'),
      'text/xml',
    )
  const fail = (message: string) => {
    throw new Error(message)
  }

  it('has what RFC 4287 asks for, whatever the words', async () => {
    await exportAll([
      piece('0f8fad5b-d9cb-469f-a165-70867728950e', 'أ & ب <ج> "د" \u0007'),
      piece('other', 'Škoda', { language: 'en', direction: 'ltr' }),
    ])
    const feed = parse().documentElement
    expect(feed?.namespaceURI).toBe('http://www.w3.org/2005/Atom')
    const one = (parent: Element, name: string) => {
      const children = [...(parent.childNodes as unknown as Iterable<Element>)].filter(
        ({ nodeName }) => nodeName === name,
      )
      expect(children, name).toHaveLength(1)
      return children[0]?.textContent ?? ''
    }
    const root = feed as unknown as Element
    expect(one(root, 'id')).toBe('https://example.com/news/')
    expect(one(root, 'title')).toBe('صحيفة <الميناء>')
    expect(Date.parse(one(root, 'updated'))).not.toBeNaN()
    const entries = [...(root.getElementsByTagName('entry') as unknown as Iterable<Element>)]
    expect(entries.map((entry) => one(entry, 'title')).sort()).toEqual(['Škoda', 'أ & ب <ج> "د"'])
    const ids = entries.map((entry) => one(entry, 'id'))
    expect(new Set(ids).size).toBe(2)
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    for (const entry of entries) {
      expect(one(entry, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
      expect(one(entry, 'published')).toBe('2026-02-14T00:00:00Z')
    }
    expect(content('feed.xml')).toContain('https://example.com/news/%C5%A0koda.html')
  })
})

describe('Names in Latin letters', () => {
  it.each([
    ['حافلة القرى الجبلية', 'hafla-al-qra-al-jblia'],
    ['وزارة الصحة ٢٠٢٤', 'wzara-al-sha-2024'],
    ['يوم العمل', 'yum-al-aml'],
    ['مُدَرِّسَة', 'mdrsa'],
    ['Škoda تفتح مصنعًا', 'skoda-tfth-msnaa'],
    ['؟؟؟', ''],
  ])('of %s are %s', (arabic, latin) => {
    expect(latinName(arabic)).toBe(latin)
  })

  it('fill a pattern, and fall back to the id where nothing can be written so', () => {
    const naming = { pattern: '{date}-{slug}', isLatin: true }
    const article = piece('abc-1', 'يوم العمل')
    expect(exportName(article, '.html', naming)).toBe('2026-02-14-yum-al-aml.html')
    expect(exportName({ ...article, headline: rtl('…') }, '.html', naming)).toBe('2026-02-14-abc-1.html')
    expect(exportName(article, '.html', { pattern: '{id}', isLatin: false })).toBe('abc-1.html')
    expect(exportName(article, '.html', { pattern: '../{slug}', isLatin: false })).toBe('يوم العمل.html')
  })
})
