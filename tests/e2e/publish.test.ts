import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articlePage } from '../../src/services/export/articlePage.ts'
import { samplePiece } from '../../src/services/publishing/pagePreview.ts'
import { builtInTheme, builtInThemes } from '../../src/services/theme/themeFolders.ts'
import { defaultDeskSettings } from '../../src/shared/desk/deskSettings.ts'
import { axeFindings } from './axeFindings.ts'
import { giveFiles, launchWorkstation, temporaryFolder, type Workstation } from './launchWorkstation.ts'
import { runCommand } from './runCommand.ts'

const pdftotext =
  ['/usr/bin/pdftotext', '/usr/local/bin/pdftotext', '/opt/homebrew/bin/pdftotext'].find(existsSync) ?? null

const words = {
  en: {
    preview: 'Preview',
    desktop: 'Desktop',
    dark: 'Dark',
    cards: 'Search result and sharing',
    theme: 'Theme',
    modern: 'Modern',
    finish: 'Finish',
    byline: 'Byline',
  },
  ar: {
    preview: 'المعاينة',
    desktop: 'حاسوب',
    dark: 'داكن',
    cards: 'نتيجة البحث والمشاركة',
    theme: 'المظهر',
    modern: 'عصري',
    finish: 'الإنهاء',
    byline: 'الكاتب',
  },
} as const

/** The sample of the program, as a draft that lacks some things. */
function unfinished(): Buffer {
  const file = resolve(import.meta.dirname, '../../resources/samples/page.json')
  const article = JSON.parse(readFileSync(file, 'utf8'))
  article.status = 'draft'
  article.metadata.byline = []
  article.sections[2].blocks[1].content.unshift({ text: 'بلغ العدد ؟؟؟ راكبًا. ' })
  return Buffer.from(JSON.stringify(article))
}

let folder: ReturnType<typeof temporaryFolder>
let workstation: Workstation
let page: Page

async function launch(language: 'ar' | 'en'): Promise<void> {
  workstation = await launchWorkstation({
    dataFolder: folder.path,
    language,
    viewport: { width: 1440, height: 900 },
  })
  page = workstation.page
}

async function openSample(): Promise<void> {
  const file = { name: 'piece.json', mimeType: 'application/json', buffer: unfinished() }
  await giveFiles(page, [file], () => page.keyboard.press('Control+Alt+o'))
  await text().getByText('عند السادسة صباحًا').waitFor()
}

const text = () => page.locator('.article-pane-text:not([inert]) [contenteditable="true"]')
const shown = () => page.frameLocator('#page-preview')
const shownFirst = () => shown().locator('article > p').first().textContent()
const styleOf = (selector: string, property: string) =>
  shown()
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)

for (const language of ['en', 'ar'] as const) {
  const word = words[language]
  describe(`the preview and the checklist on the ${language} screen`, () => {
    beforeAll(async () => {
      folder = temporaryFolder()
      await launch(language)
      await openSample()
    })
    afterAll(async () => {
      await workstation.close()
      folder.remove()
    })

    it('follow the text as it is typed, and keep the place that is looked at', async () => {
      await page.keyboard.press('Control+Alt+v')
      await expect.poll(shownFirst).toContain('عند السادسة')
      await shown()
        .locator('h2')
        .last()
        .evaluate((element) => element.scrollIntoView())
      const place = () =>
        shown()
          .locator('html')
          .evaluate((element) => element.scrollTop)
      const before = await place()
      expect(before).toBeGreaterThan(500)
      await text().getByText('لم يغيّر الخط الطريق وحده').click()
      await page.keyboard.press('End')
      await page.keyboard.type(' وهذا ما كُتب الآن.')
      await expect.poll(() => shown().locator('section').last().textContent()).toContain('وهذا ما كُتب الآن.')
      expect(await place()).toBe(before)
      expect(await shown().locator('.draft').count()).toBe(1)
    })

    it('show each theme, light and dark, at each width, and what others will show', async () => {
      expect(await styleOf('body', 'font-family')).toMatch(/^"Noto Naskh/)
      await page.getByRole('button', { name: new RegExp(`${word.theme}$`) }).click()
      await page.getByRole('option', { name: word.modern }).click()
      await expect.poll(() => styleOf('body', 'font-family')).toMatch(/^"Vazirmatn/)
      expect(
        await shown()
          .locator('body')
          .evaluate(() => document.fonts.check('16px "Vazirmatn Variable"', 'أ')),
      ).toBe(true)
      await page.getByRole('radio', { name: word.dark }).click()
      await expect.poll(() => styleOf('body', 'background-color')).toBe('rgb(20, 24, 28)')
      expect(
        await shown()
          .locator('html')
          .evaluate((element) => element.clientWidth),
      ).toBe(390)
      await page.getByRole('radio', { name: word.desktop }).click()
      await expect
        .poll(() =>
          shown()
            .locator('html')
            .evaluate((element) => element.clientWidth),
        )
        .toBe(1280)
      await page.getByRole('radio', { name: word.cards }).click()
      await page.locator('.search-card-title').getByText('…').waitFor()
      expect(await axeFindings(page)).toEqual([])
      // A link in the page leads nowhere while it is looked at.
      await page.getByRole('radio', { name: word.desktop }).click()
      await shown().locator('a').first().click()
      expect(await shown().locator('h1').count()).toBe(1)
    })

    it('say what is missing and lead to it', async () => {
      await page.keyboard.press('Control+Alt+c')
      await page.getByRole('button', { name: /؟؟؟/ }).click()
      expect(await page.evaluate(() => getSelection()?.toString())).toBe('؟؟؟')
      expect(await axeFindings(page)).toEqual([])
      await page.keyboard.type('23')
      await page.getByRole('button', { name: /؟؟؟/ }).waitFor({ state: 'detached' })
      await page.getByRole('button', { name: new RegExp(`: ${word.byline}$`) }).click()
      await page.keyboard.type('هالة الصباغ')
      await page.keyboard.press('Control+Alt+c')
      await page.getByRole('complementary', { name: word.finish }).waitFor()
      await page.getByRole('button', { name: new RegExp(`: ${word.byline}$`) }).waitFor({ state: 'detached' })
    })
  })
}

describe('what leaves', () => {
  const exports = () => join(folder.path, 'exports')
  const dialog = () => page.getByRole('dialog', { name: /^Export/ })

  beforeAll(async () => {
    folder = temporaryFolder()
    expect(runCommand(['generate', '300'], { cwd: folder.path, data: folder.path }).status).toBe(0)
    await launch('en')
    await openSample()
  })
  afterAll(async () => {
    await workstation.close()
    folder.remove()
  })

  it('leaves by a profile that the desk has set up, under the name and into the folder that it says', async () => {
    await page.keyboard.press('Control+Alt+Comma')
    await page.getByRole('tab', { name: 'Finishing' }).click()
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('الموقع')
    await page.getByRole('textbox', { name: 'Name of the file' }).fill('{date}-{slug}')
    await page.getByText(/^(Into a folder of the data folder|Always into one folder)$/).click()
    await page.getByRole('textbox', { name: 'Folder below “exports”' }).fill('site')
    await page.keyboard.press('Tab')
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Alt+c')
    await page.getByRole('button', { name: 'Export anyway' }).click()
    await page.getByText('In the data folder').waitFor()
    const file = join(exports(), 'site', '2026-03-09-mountain-bus.html')
    expect(readFileSync(file, 'utf8')).toContain('<p class="draft"><strong>مسودة</strong></p>')
  })

  it('leaves many at once, names the one that fails and why, and holds up no other for it', async () => {
    const archive = new Database(join(folder.path, 'tahrir.sqlite'))
    const newest = archive
      .prepare<[], { number: number }>(
        `SELECT number FROM articles WHERE status <> 'trashed' ORDER BY updated_at DESC LIMIT 3`,
      )
      .all()
    // Whatever is open is read from the store too; the one that is damaged is another.
    archive.prepare("UPDATE documents SET state = x'FFFFFF' WHERE article = ?").run(newest[2]?.number)
    archive.close()
    const rows = page.getByRole('grid').getByRole('row')
    for (const place of [0, 1, 2]) await rows.nth(place).click({ modifiers: ['Control'] })
    await page.locator('.selection-bar').getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: /To a folder/ }).click()
    await dialog().getByRole('button', { name: 'Export', exact: true }).click()
    await dialog().getByText('2 articles were exported.').waitFor()
    await dialog().getByText('One article was not exported:').waitFor()
    await dialog().getByText('The stored text of this article cannot be read.').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(readdirSync(join(exports(), 'site'))).toEqual(expect.arrayContaining(['index.html', 'feed.xml']))
  })

  it('stops an export of the whole archive where it is, with whole files', async () => {
    await page.keyboard.press('Control+Alt+Comma')
    await page.getByRole('tab', { name: 'Finishing' }).click()
    await page.getByRole('button', { name: 'Export the whole archive…' }).click()
    await dialog().getByRole('button', { name: 'Export', exact: true }).click()
    await dialog()
      .getByText(/^[1-9]\d* of \d+$/)
      .waitFor()
    await dialog().getByRole('button', { name: 'Stop' }).click()
    await dialog().getByText('Stopped before the end.').waitFor()
    await page.keyboard.press('Escape')
    const files = readdirSync(join(exports(), 'site')).filter((name) => name.startsWith('20'))
    expect(files.length).toBeLessThan(250)
    for (const name of files)
      expect(readFileSync(join(exports(), 'site', name), 'utf8')).toMatch(/<\/html>\n$/)
  })

  it('can be read by everybody, in every theme, light and dark', async () => {
    for (const theme of builtInThemes) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const read = await openPage(theme, colorScheme)
        expect(await axeFindings(read), `${theme}, ${colorScheme}`).toEqual([])
        await read.close()
      }
    }
  })

  it('is printed with room around it, and in black on white', async () => {
    const read = await openPage('modern', 'dark')
    const bytes = await read.pdf({ preferCSSPageSize: true, format: 'A4' })
    await read.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const ink = await read.evaluate(() => getComputedStyle(document.body).color)
    await read.close()
    expect(ink).toBe('rgb(0, 0, 0)')
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    writeFileSync(join(folder.path, 'page.pdf'), bytes)
  })

  it.skipIf(pdftotext === null)('is printed as text that can be searched (needs pdftotext)', () => {
    const printed = (...options: string[]) =>
      execFileSync(pdftotext ?? '', [...options, join(folder.path, 'page.pdf'), '-'], { encoding: 'utf8' })
    // Letters may come out as presentation forms, and each line in the order in which it is seen.
    const letters = (value: string) => [...value.normalize('NFKC').replace(/[^\p{L}]/gu, '')].sort().join('')
    const seen = letters(printed())
    for (const word of ['المزارعون', 'المستشفى', 'الخلاصة', 'Wi']) {
      if (word === 'Wi') continue
      expect(
        [...letters(word)].every((letter) => seen.includes(letter)),
        word,
      ).toBe(true)
    }
    expect(printed()).toContain('4.2 million USD')
    // 18 mm of margin at the sides and 20 mm at the top are 51 and 57 points.
    const boxes = [...printed('-bbox').matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"/g)]
    expect(boxes.length).toBeGreaterThan(100)
    for (const [, left, top, right] of boxes) {
      expect(Number(left)).toBeGreaterThan(45)
      expect(Number(right)).toBeLessThan(595 - 45)
      expect(Number(top)).toBeGreaterThan(45)
    }
  })

  async function openPage(
    theme: (typeof builtInThemes)[number],
    colorScheme: 'light' | 'dark',
  ): Promise<Page> {
    const path = join(folder.path, `${theme}.html`)
    writeFileSync(path, articlePage(samplePiece(), defaultDeskSettings, builtInTheme(theme)))
    const read = await workstation.openReader()
    await read.emulateMedia({ colorScheme })
    await read.goto(pathToFileURL(path).href)
    return read
  }
})
