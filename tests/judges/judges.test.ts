import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axeCore from 'axe-core'
import { unzipSync } from 'fflate'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from '../../scripts/findChromium.ts'
import { renderArticle } from '../../src/services/export/renderArticle.ts'
import { parseHtml } from '../../src/services/import/html/parseHtml.ts'
import type { ExportFormat } from '../../src/shared/contract/transfers.ts'
import { defaultDeskSettings } from '../../src/shared/desk/deskSettings.ts'
import { firstBelow } from '../../src/shared/html/htmlNode.ts'
import { builtInThemes } from './builtInThemes.ts'
import { htmlToLexical, type LexicalNode } from './ghost.ts'
import { gardens, pieces } from './pieces.ts'
import { hasProgram, nuChecker, run, wordpressFolder } from './tools.ts'
import { headingsOf, linesOf, withShownImages, wordsOf } from './words.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tahrir-judges-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const finished = pieces.map((piece) => ({ ...piece, status: 'ready' as const, credit: null }))
const text = (article: (typeof pieces)[number], format: ExportFormat) =>
  new TextDecoder().decode(renderArticle(article, format).bytes)
const fragment = (article: (typeof pieces)[number]) => text(article, 'fragment')

/** Every page and fragment of the corpus as a file, in each theme; a fragment in the plainest page that can hold it. */
function writePages(): string[] {
  const pages = builtInThemes().flatMap((theme) =>
    pieces
      .slice(0, theme === builtInThemes()[0] ? pieces.length : 5)
      .map((piece) =>
        new TextDecoder().decode(renderArticle(piece, 'html', defaultDeskSettings, theme).bytes),
      ),
  )
  const fragments = pieces.map(
    (piece) =>
      `<!doctype html><html lang="${piece.language}" dir="${piece.direction}"><head><title>x</title></head><body>\n${fragment(piece)}</body></html>`,
  )
  const beside = new TextDecoder().decode(
    renderArticle(gardens, 'html', defaultDeskSettings, undefined, undefined, 'beside').bytes,
  )
  return [...pages, beside, ...fragments].map((html, index) => {
    const path = join(folder, `page-${index}.html`)
    writeFileSync(path, html)
    return path
  })
}

describe('outside judges', () => {
  it.skipIf(!hasProgram('java'))(
    'Nu HTML checker: finds nothing in any page or fragment, and something in a bad one',
    () => {
      const paths = writePages()
      const judge = (files: readonly string[]) =>
        run('java', ['-jar', nuChecker, '--Werror', '--format', 'gnu', ...files])
      expect(judge(paths)).toEqual({ status: 0, output: '', errors: '' })
      const bad = join(folder, 'bad.html')
      writeFileSync(bad, readFileSync(paths[0] ?? '', 'utf8').replace('<article', '<article align="left"'))
      expect(judge([bad]).status).not.toBe(0)
    },
  )

  it('axe: finds nothing on a page of any theme', async () => {
    const executablePath = findChromium()
    if (executablePath === null) throw new Error('There is no Chromium on this machine.')
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
    try {
      const page = await browser.newPage({ bypassCSP: true })
      for (const theme of builtInThemes()) {
        for (const piece of pieces.slice(0, 4)) {
          await page.setContent(
            new TextDecoder().decode(renderArticle(piece, 'html', defaultDeskSettings, theme).bytes),
          )
          await page.evaluate(() => {
            // Joined letters are no ligatures of icons: findings.md, "Accessibility".
            const measure = CanvasRenderingContext2D.prototype.measureText
            CanvasRenderingContext2D.prototype.measureText = function (value) {
              if ([...value].length < 2) return measure.call(this, value)
              const width = [...value].reduce((sum, letter) => sum + measure.call(this, letter).width, 0)
              return { ...measure.call(this, value), width }
            }
          })
          await page.evaluate(axeCore.source)
          const found = await page.evaluate(async () => {
            const { axe } = globalThis as unknown as {
              axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
            }
            const { violations } = await axe.run()
            return violations.flatMap(({ id, nodes }) =>
              nodes.map(({ html }) => `${id}: ${html.slice(0, 150)}`),
            )
          })
          expect(found).toEqual([])
        }
      }
    } finally {
      await browser.close()
    }
  })

  it('Ghost: takes the fragment with the same words in the same order, and headings as headings', () => {
    for (const piece of finished) {
      // An image becomes a card, whose description is no text; without its bytes the description stands in its place.
      const { root } = htmlToLexical(fragment({ ...piece, assets: [] }))
      const lines = root.children?.map(lexicalText) ?? []
      expect(wordsOf(lines.join(' '))).toEqual(wordsOf(linesOf(piece).join(' ')))
      const headings = root.children?.filter(({ tag }) => tag === 'h2').map(lexicalText)
      expect(headings?.map(wordsOf)).toEqual(headingsOf(piece).map(wordsOf))
    }
  })

  const wordpress = wordpressFolder()
  it.skipIf(wordpress === null || !hasProgram('php'))(
    'WordPress: its wp_kses_post leaves the fragment’s words, headings and directions as they were',
    () => {
      const given = finished.map(fragment)
      const script = join(import.meta.dirname, 'keptByWordPress.php')
      const { output, status, errors } = run('php', [script, wordpress ?? ''], JSON.stringify(given))
      expect({ status, errors }).toEqual({ status: 0, errors: '' })
      const kept = JSON.parse(output) as string[]
      expect(kept).toHaveLength(given.length)
      kept.forEach((html, index) => {
        const before = parseHtml(given[index] ?? '')
        expect(wordsOf(parseHtml(html)?.textContent ?? '')).toEqual(wordsOf(before?.textContent ?? ''))
        for (const tag of [
          /<h2 dir="(?:rtl|ltr)">/g,
          /<span dir="(?:rtl|ltr)">/g,
          /<p dir="(?:rtl|ltr)">/g,
        ]) {
          expect(html.match(tag)?.length).toBe(given[index]?.match(tag)?.length)
        }
      })
      expect(
        run('php', [script, wordpress ?? ''], JSON.stringify(['<script>x</script><bdi>y</bdi>'])).output,
      ).toBe('["xy"]')
    },
  )

  it.skipIf(!hasProgram('pandoc'))(
    'pandoc: reads the words of the Word document, headings as headings, from the right, and its images',
    () => {
      for (const piece of finished.slice(0, 8)) {
        const path = join(folder, 'pandoc.docx')
        writeFileSync(path, renderArticle(piece, 'docx').bytes)
        const html = run('pandoc', [path, '-t', 'html', '--wrap=none']).output
        const page = parseHtml(html)
        const body = page === null ? '' : (firstBelow(page, 'body')?.textContent ?? '')
        const told = wordsOf(
          linesOf(
            withShownImages({ ...piece, headline: { ...piece.headline, content: [] }, standfirst: null }),
          ).join(' '),
        )
        const read = wordsOf(body)
        // Before the text stand the names and the dateline; title and subtitle are metadata to pandoc.
        expect(read.slice(read.length - told.length)).toEqual(told)
        expect(html.match(/<h1/g)?.length ?? 0).toBe(headingsOf(piece).length)
        expect(html.match(/<img [^>]*alt="[^"]+"/g)?.length ?? 0).toBe(piece.assets.length)
      }
    },
  )

  it.skipIf(!hasProgram('soffice'))(
    'LibreOffice: opens the Word documents with every paragraph in its direction, and shows their images',
    () => {
      const chosen = finished.slice(0, 4)
      const paths = chosen.map((piece, index) => {
        const path = join(folder, `office-${index}.docx`)
        writeFileSync(path, renderArticle(piece, 'docx').bytes)
        return path
      })
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      run('soffice', [profile, '--headless', '--convert-to', 'fodt', '--outdir', folder, ...paths])
      chosen.forEach((piece, index) => {
        const odt = readFileSync(join(folder, `office-${index}.fodt`), 'utf8')
        expect(directionsInOdt(odt)).toEqual(directionsInDocx(renderArticle(piece, 'docx').bytes))
        const body =
          /<office:text[\s\S]*<\/office:text>/
            .exec(odt)?.[0]
            .replace(/<text:(?:tab|line-break|s)[^>]*\/>/g, ' ')
            .replace(/<draw:frame[\s\S]*?<\/draw:frame>/g, '') ?? ''
        const read = wordsOf(
          body
            .replace(/<\/text:(?:p|h)>/g, ' ')
            .replace(/<[^>]+>/g, '')
            .replaceAll('&apos;', "'")
            .replaceAll('&quot;', '"')
            .replaceAll('&amp;', '&'),
        )
        const told = wordsOf(linesOf(withShownImages(piece)).slice(2).join(' '))
        expect(read.slice(read.length - told.length)).toEqual(told)
        const drawn = [
          ...odt.matchAll(/<draw:image[^>]*>\s*<office:binary-data>([\s\S]*?)<\/office:binary-data>/g),
        ]
        expect(drawn.map(([, data = '']) => data.replace(/\s/g, ''))).toEqual(
          piece.assets.map((asset) => asset.data),
        )
      })
    },
  )
})

/** The text that a node of Ghost's editor shows; a card of HTML shows what its HTML does. */
function lexicalText(node: LexicalNode): string {
  if (node.type === 'linebreak') return ' '
  if (node.html !== undefined)
    return (
      parseHtml(node.html.replace(/<\/?(?:p|figure|figcaption|td|th|tr|li|small)\b[^>]*>/g, ' $& '))
        ?.textContent ?? ''
    )
  const isBlock = node.type === 'list' || node.type === 'listitem'
  return node.text ?? node.children?.map(lexicalText).join(isBlock ? ' ' : '') ?? ''
}

/** The direction of each paragraph with text, as our document states it. */
function directionsInDocx(bytes: Uint8Array): string[] {
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])
  return (xml.match(/<w:p>.*?<\/w:p>/g) ?? [])
    .filter((paragraph) => paragraph.includes('<w:t '))
    .map((paragraph) => (paragraph.includes('<w:bidi w:val="1"/>') ? 'rtl' : 'ltr'))
}

/** The same in what LibreOffice made of it: by the paragraph's style, or those that it is based on. */
function directionsInOdt(odt: string): string[] {
  const parents = new Map<string, string>()
  const modes = new Map<string, string>()
  for (const [whole, name = ''] of odt.matchAll(
    /<style:style style:name="([^"]+)"[^>]*?(?:\/>|>[\s\S]*?<\/style:style>)/g,
  )) {
    const parent = /style:parent-style-name="([^"]+)"/.exec(whole)?.[1]
    const mode = /style:writing-mode="([^"]+)"/.exec(whole)?.[1]
    if (parent !== undefined) parents.set(name, parent)
    if (mode !== undefined) modes.set(name, mode)
  }
  const direction = (style: string): string => {
    for (
      let name: string | undefined = style, steps = 0;
      name !== undefined && steps < 20;
      name = parents.get(name), steps++
    ) {
      const mode = modes.get(name)
      if (mode !== undefined) return mode.startsWith('rl') ? 'rtl' : 'ltr'
    }
    return 'ltr'
  }
  const body = /<office:text[\s\S]*<\/office:text>/.exec(odt)?.[0] ?? ''
  return Array.from(
    body.matchAll(/<text:(?:p|h) text:style-name="([^"]+)"[^>]*?(?:\/>|>([\s\S]*?)<\/text:(?:p|h)>)/g),
  )
    .filter(([, , content = '']) => content.replace(/<draw:frame[\s\S]*?<\/draw:frame>|<[^>]+>/g, '') !== '')
    .map(([, style = '']) => direction(style))
}
