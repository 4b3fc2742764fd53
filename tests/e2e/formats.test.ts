import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderArticle } from '../../src/services/export/renderArticle.ts'
import { readArticleFile } from '../../src/services/import/readArticleFile.ts'
import { articleSchema } from '../../src/shared/article/article.ts'
import { documentToArticle } from '../../src/shared/article/documentToArticle.ts'
import { normaliseDocument } from '../../src/shared/article/normaliseDocument.ts'
import { exportFormatSchema } from '../../src/shared/contract/transfers.ts'
import { docxOf, docxParagraph, hostileHtml } from '../generators/hostile.ts'
import {
  giveFiles,
  launchWorkstation,
  takeFile,
  temporaryFolder,
  type Workstation,
} from './launchWorkstation.ts'

let folder: ReturnType<typeof temporaryFolder>
let workstation: Workstation

beforeEach(async () => {
  folder = temporaryFolder()
  workstation = await launchWorkstation({ dataFolder: folder.path, language: 'en' })
})
afterEach(async () => {
  await workstation.close()
  folder.remove()
})

const gardens = articleSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/articles/water-gardens.json'), 'utf8')),
)
const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})

const newsPage = `<!doctype html><html lang="ar" dir="rtl"><head><title>الخبر - الموقع</title></head><body><nav>الرئيسية</nav>
<article><h1>بلدية المرفأ تفتح رصيفًا للصيادين</h1><p>افتتحت البلدية أمس رصيفًا جديدًا يتسع لأربعين قاربًا.</p>
<h2>ماذا بعد؟</h2><p>تبدأ المرحلة الثانية في الربيع المقبل وفق ما قاله المجلس.</p><script>alert(1)</script>
<div class="newsletter"><p>اشترك الآن</p></div></article><footer>حقوق النشر</footer></body></html>`

describe('formats', () => {
  it('come in together by upload, by dropping and by pasting copied files, with a report, and each leaves from the menu', async () => {
    const { page } = workstation
    const files = [
      file('gardens.docx', renderArticle(gardens, 'docx').bytes),
      file('page.html', newsPage),
      file('note.md', '# لقاء مع أمينة المكتبة\n\nقالت **الأمينة** إن الزوار زادوا.\n\n- أولًا\n- ثانيًا\n'),
      file('wire.json', renderArticle(gardens, 'ninjs').bytes),
      file('bomb.docx', docxOf('<w:p/>'.repeat(1_500_000))),
    ]
    await giveFiles(page, files, () => page.getByRole('button', { name: 'Import' }).click())
    await page.getByRole('button', { name: 'What was understood' }).click()
    const report = page.getByRole('dialog', { name: 'What was understood' })
    const items = await report.getByRole('listitem').allInnerTexts()
    expect(items).toHaveLength(5)
    expect(items[0]).toMatch(/Word document: 2 sections.*1 table, 1 image, a conclusion/)
    expect(items[1]).toMatch(
      /بلدية المرفأ[\s\S]*HTML page: 1 section, 2 paragraphs[\s\S]*Left out: 1 script, 1 part around the piece/,
    )
    expect(items[2]).toMatch(/لقاء مع أمينة المكتبة[\s\S]*Markdown: 1 paragraph, 1 list/)
    expect(items[3]).toContain('ninjs item')
    expect(items[4]).toContain('nests or swells')
    await report.getByRole('button', { name: /^Open .*بلدية المرفأ/ }).click()
    await page.getByRole('textbox', { name: 'Article text' }).getByText('رصيفًا جديدًا').waitFor()

    await drop(
      page,
      'dropped.docx',
      docxOf(`${docxParagraph('خبر أُفلت على النافذة')}${docxParagraph('هذا نصه كاملًا.')}`),
    )
    await page.getByRole('textbox', { name: 'Article text' }).getByText('هذا نصه كاملًا.').waitFor()

    // Some file managers put the names of copied files beside them; the caret is in the text all the while.
    await page.getByRole('textbox', { name: 'Article text' }).getByText('هذا نصه كاملًا.').click()
    await pasteFiles(page, {
      'first.txt': 'خبر أول\n\nنص الخبر الأول.\n',
      'second.txt': 'خبر ثان\n\nنص الثاني.\n',
    })
    await page.getByText('2 articles came in').waitFor()
    await page.getByRole('textbox', { name: 'Article text' }).getByText('نص الخبر الأول.').waitFor()

    for (const format of [
      'HTML page',
      'HTML fragment',
      'Word document',
      'Markdown',
      'Plain text',
      'IPTC ninjs',
      'JSON',
    ]) {
      await page.getByRole('button', { name: 'Export', exact: true }).click()
      const { name, bytes } = await takeFile(page, () =>
        page.getByRole('menuitem', { name: format }).first().click(),
      )
      const reread = readArticleFile(name, bytes)
      if (!reread.ok) throw new Error(`${format}: ${reread.error.code}`)
      expect(JSON.stringify(reread.value.document), format).toContain('نص الخبر الأول.')
    }
    expect(exportFormatSchema.options).toHaveLength(7)
  })

  it('bring nothing that runs: the canary sings in the files, and is silent in what they become', async () => {
    const page = await workstation.openReader()
    const sings = async (html: string) => {
      await page.setContent(html)
      await page.waitForTimeout(30)
      return page.evaluate(() => Number((globalThis as { canary?: number }).canary ?? 0) > 0)
    }
    const singing: string[] = []
    for (const html of hostileHtml) {
      await page.goto('about:blank')
      if (await sings(html)) singing.push(html)
    }
    // Enough of them fire by themselves to show that the canary is alive; others wait for a click or an old browser.
    expect(singing.length).toBeGreaterThan(10)
    const articles = hostileHtml.flatMap((html) => {
      const read = readArticleFile('x.html', new TextEncoder().encode(`<h1>عنوان</h1><p>نص</p>${html}`))
      if (!read.ok) return []
      const { document, metadata } = read.value
      return [
        documentToArticle({
          id: 'a',
          document: normaliseDocument(document),
          metadata,
          createdAt: 0,
          updatedAt: 0,
        }),
      ]
    })
    // One holds NUL, which no text does, and is refused.
    expect(articles.length).toBe(hostileHtml.length - 1)
    for (const format of ['html', 'fragment'] as const) {
      await page.goto('about:blank')
      // Without the policy that a page carries, which would hide what got through.
      const all = articles.map((article) =>
        new TextDecoder()
          .decode(renderArticle(article, format).bytes)
          .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
      )
      expect(await sings(all.join('\n'))).toBe(false)
      await page.evaluate(() => {
        for (const link of document.querySelectorAll('a')) {
          link.addEventListener('click', (event) => {
            if (/^https?:|^mailto:|^tel:/.test(link.href)) event.preventDefault()
          })
          link.click()
        }
      })
      expect(await page.evaluate(() => (globalThis as { canary?: number }).canary ?? 0)).toBe(0)
    }
  })
})

/** As a file manager copies them: with their names as text. */
async function pasteFiles(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((given) => {
    const clipboardData = new DataTransfer()
    for (const [name, content] of Object.entries(given)) clipboardData.items.add(new File([content], name))
    clipboardData.setData('text/plain', Object.keys(given).join('\n'))
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(paste)
  }, files)
}

async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.from(content)], fileName))
      return data
    },
    [name, [...bytes]] as const,
  )
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('body', type, { dataTransfer: transfer })
}
