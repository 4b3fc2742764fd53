import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { articleSchema } from '../../src/shared/article/article.ts'
import { toolOf } from '../harness/editorPage.ts'
import { serveInChild } from '../reliability/serveInChild.ts'
import { inBrowserOnly } from './hosts/hostWay.ts'
import {
  giveFiles,
  launchOnBrowserHost,
  launchWorkstation,
  takeFile,
  temporaryFolder,
  textFile,
  type Workstation,
} from './launchWorkstation.ts'
import { sampleHeadline, samplePiece } from './samplePiece.ts'

let folder: ReturnType<typeof temporaryFolder>
let running: Workstation[]

beforeEach(() => {
  folder = temporaryFolder()
  running = []
})
afterEach(async () => {
  for (const workstation of running) await workstation.close()
  folder.remove()
})

async function start(language: 'ar' | 'en' = 'en'): Promise<Workstation> {
  const workstation = await launchWorkstation({ dataFolder: folder.path, language })
  running.push(workstation)
  return workstation
}

async function startBrowserHost() {
  const workstation = await launchOnBrowserHost({ dataFolder: folder.path })
  running.push(workstation)
  return workstation
}

const text = (page: Page) => page.getByRole('textbox', { name: 'Article text' })
const list = (page: Page) => page.getByRole('grid', { name: 'Articles' })
const row = (page: Page, headline: string) => list(page).getByRole('row', { name: headline })
const saved = (page: Page) => page.getByRole('status').getByText('Saved', { exact: true }).waitFor()

/** The lines of the document: what each is, and what it says. */
function lines(page: Page): Promise<[string, string][]> {
  return text(page).evaluate((root) =>
    [...root.querySelectorAll('h1, h2, p')].map((line): [string, string] => [
      (line as HTMLElement).dataset['role'] ?? (line.closest('li') ? 'item' : 'body'),
      line.textContent ?? '',
    ]),
  )
}

/** A new article, with the caret in its headline. */
async function newArticle(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New article' }).click()
  await page.locator('[role="textbox"][aria-label="Article text"]:focus').waitFor()
}

async function importSample(page: Page): Promise<void> {
  await giveFiles(page, [textFile('library.txt', samplePiece)], () =>
    page.getByRole('button', { name: 'Import' }).click(),
  )
  await text(page).getByText('تعوّل الإدارة').waitFor()
}

async function download(page: Page, item: string): Promise<{ name: string; content: string }> {
  await page.getByRole('button', { name: 'Export' }).click()
  const { name, bytes } = await takeFile(page, () =>
    page.getByRole('menuitem', { name: item }).first().click(),
  )
  return { name, content: bytes.toString() }
}

describe('writing', () => {
  it('goes from headline to text to the next section, is saved, listed, and there again after a reload', async () => {
    const { page } = await start()
    await newArticle(page)
    await page.keyboard.type('افتتاح الجسر الجديد')
    await page.keyboard.press('Enter')
    await page.keyboard.type('عبر أول السيارات الجسر صباح اليوم.')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+Alt+1')
    await page.keyboard.type('ثلاث سنوات من العمل')
    await page.keyboard.press('Enter')
    await page.keyboard.type('قالت شركة Arup إن الكلفة بلغت 240 مليونًا.')
    await saved(page)
    const written = [
      ['headline', 'افتتاح الجسر الجديد'],
      ['body', 'عبر أول السيارات الجسر صباح اليوم.'],
      ['heading', 'ثلاث سنوات من العمل'],
      ['body', 'قالت شركة Arup إن الكلفة بلغت 240 مليونًا.'],
    ]
    expect(await lines(page)).toEqual(written)
    await row(page, 'افتتاح الجسر الجديد').waitFor()
    await page.reload()
    await text(page).getByText('ثلاث سنوات').waitFor()
    expect(await lines(page)).toEqual(written)
  })

  it('shows each line in the direction of most of its letters', async () => {
    const { page } = await start()
    await newArticle(page)
    await page.keyboard.type('عنوان')
    for (const line of [
      'Reuters: قالت مصادر إن الاتفاق قريب',
      'The minister said on Monday: نعم',
      '12:30 – 14:00',
    ]) {
      await page.keyboard.press('Enter')
      await page.keyboard.type(line)
    }
    const directions = await text(page).evaluate((root) =>
      [...root.children].map((line) => getComputedStyle(line).direction),
    )
    expect(directions).toEqual(['rtl', 'rtl', 'ltr', 'rtl'])
  })

  it('makes a paragraph a heading, the conclusion and a paragraph again, and takes each back by undo', async () => {
    const { page } = await start()
    await importSample(page)
    await text(page).getByText('تعوّل الإدارة').click()
    const before = await lines(page)
    const roleNow = async () => (await lines(page)).find(([, line]) => line.startsWith('تعوّل'))?.[0]
    await page.keyboard.press('Control+Alt+1')
    expect(await roleNow()).toBe('heading')
    // What was the conclusion is a section now, for a section follows it.
    expect((await lines(page)).find(([, line]) => line === 'استنتاج')?.[0]).toBe('heading')
    await wait(600)
    await page.keyboard.press('Control+Alt+0')
    expect(await roleNow()).toBe('body')
    await page.keyboard.press('Control+z')
    expect(await roleNow()).toBe('heading')
    await page.keyboard.press('Control+z')
    expect(await lines(page)).toEqual(before)
    await page.keyboard.press('Control+y')
    expect(await roleNow()).toBe('heading')
  })

  it('joins a section to the one before by Backspace at its start, and parts it again by undo', async () => {
    const { page } = await start()
    await importSample(page)
    const before = await lines(page)
    await text(page).getByText('ما الذي تغيّر').click()
    await page.keyboard.press('Home')
    await page.keyboard.press('Backspace')
    expect((await lines(page)).find(([, line]) => line === 'ما الذي تغيّر')?.[0]).toBe('body')
    await page.keyboard.press('Backspace')
    expect((await lines(page)).some(([, line]) => line.endsWith('ونظام التهوية.ما الذي تغيّر'))).toBe(true)
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    expect(await lines(page)).toEqual(before)
  })

  it('marks letters bold and makes lists, by key and by button', async () => {
    const { page } = await start()
    await newArticle(page)
    await page.keyboard.type('عنوان')
    await page.keyboard.press('Enter')
    await page.keyboard.type('كلمة ')
    await page.keyboard.press('Control+b')
    await page.keyboard.type('مهمة')
    expect(await text(page).locator('strong').textContent()).toBe('مهمة')
    await page.keyboard.press('Control+b')
    await page.keyboard.press('Enter')
    await page.keyboard.type('١. أول')
    await page.keyboard.press('Enter')
    await page.keyboard.type('ثان')
    expect(await text(page).locator('ol > li').allTextContents()).toEqual(['أول', 'ثان'])
    for (const name of ['Numbered list', 'Bulleted list']) await (await toolOf(page, name)).click()
    expect(await text(page).locator('ul > li').last().textContent()).toBe('ثان')
  })

  it('takes all away by Ctrl+A and Delete, and all comes back by undo', async () => {
    const { page } = await start()
    await importSample(page)
    const before = await lines(page)
    await text(page).getByText('تعوّل الإدارة').click()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    expect(await lines(page)).toEqual([['headline', '']])
    await page.keyboard.type('من جديد')
    expect(await lines(page)).toEqual([['headline', 'من جديد']])
    await saved(page)
    for (let step = 0; step < 3 && (await lines(page)).length < before.length; step++)
      await page.keyboard.press('Control+z')
    expect(await lines(page)).toEqual(before)
  })

  it('leaves the headline a headline when someone would make a list of it', async () => {
    const { page } = await start()
    await newArticle(page)
    await page.keyboard.type('- عنوان')
    await saved(page)
    expect((await lines(page))[0]).toEqual(['headline', '- عنوان'])
  })
})

describe('what was said to be saved', () => {
  it('is there after the program was killed', async () => {
    const first = await start()
    await newArticle(first.page)
    await first.page.keyboard.type('خبر قبل انقطاع الكهرباء')
    await first.page.keyboard.press('Enter')
    await first.page.keyboard.type('كل حرف قيل إنه حُفظ يبقى.')
    await saved(first.page)
    await wait(500)
    await first.kill()
    const second = await start()
    await row(second.page, 'خبر قبل انقطاع الكهرباء').click()
    await text(second.page).getByText('كل حرف قيل إنه حُفظ يبقى.').waitFor()
  })

  inBrowserOnly(
    'is not claimed while the program is gone, and what was written meanwhile is kept in the window',
    async () => {
      const { page, context, program } = await startBrowserHost()
      await newArticle(page)
      await page.keyboard.type('عنوان')
      await saved(page)
      await program.end('SIGKILL')
      await page.keyboard.type(' يكتب بلا برنامج')
      await page.getByRole('status').getByText('Not saved', { exact: false }).waitFor()
      expect((await lines(page))[0]).toEqual(['headline', 'عنوان يكتب بلا برنامج'])
      // The program comes back where it was; the window finds it, and all is saved.
      const again = await serveInChild(folder.path)
      try {
        const other = await context.newPage()
        await other.goto(again.address)
        await saved(page)
        await row(other, 'عنوان يكتب بلا برنامج').waitFor()
      } finally {
        await again.end('SIGTERM')
      }
    },
  )

  it('is not changed by looking at it', async () => {
    const { page, call } = await start()
    await importSample(page)
    await saved(page)
    const before = await call('articles.list', {})
    await page.reload()
    await text(page).getByText('تعوّل الإدارة').waitFor()
    await wait(1500)
    expect(await call('articles.list', {})).toEqual(before)
  })
})

inBrowserOnly('a second program on the same archive gives the address of the first, and ends', async () => {
  const { program } = await startBrowserHost()
  const second = await serveInChild(folder.path)
  expect(second.address).toBe(program.address)
  if (second.child.exitCode === null) await once(second.child, 'exit')
  expect(second.child.exitCode).toBe(0)
})

describe('two windows on one article', () => {
  it('stay in step while both write', async () => {
    const { page, openWindow } = await start()
    await importSample(page)
    const other = await openWindow()
    await row(other, sampleHeadline).click()
    await text(other).getByText('تعوّل الإدارة').waitFor()
    await text(page).getByText('أضافت الإدارة').click()
    await text(other).getByText('تعوّل الإدارة').click()
    await Promise.all([
      page.keyboard.type('«أولًا»', { delay: 15 }),
      other.keyboard.type('«ثانيًا»', { delay: 15 }),
    ])
    for (const window of [page, other]) {
      await saved(window)
      await text(window).getByText('«أولًا»').waitFor()
      await text(window).getByText('«ثانيًا»').waitFor()
    }
    expect(await lines(page)).toEqual(await lines(other))
  })
})

describe('a plain text that is brought in', () => {
  it('comes divided into headline, sections, list, conclusion, with credit and alternative headline in Details', async () => {
    const { page } = await start()
    await importSample(page)
    expect((await lines(page)).map(([role]) => role)).toEqual([
      'headline',
      'heading',
      'body',
      'heading',
      'body',
      'item',
      'item',
      'conclusion',
      'body',
    ])
    await row(page, sampleHeadline).waitFor()
    if (!(await page.getByRole('textbox', { name: 'Alternative headline' }).isVisible())) {
      await page.getByRole('button', { name: 'Details' }).click()
    }
    const field = (name: string) => page.getByRole('textbox', { name }).inputValue()
    expect(await field('Alternative headline')).toBe(`${sampleHeadline} بالكامل`)
    expect(await field('Tagline')).toBe('أخبار الحي كل صباح')
  })

  it('can be dropped on the window', async () => {
    const { page } = await start()
    await page.evaluate((content) => {
      const data = new DataTransfer()
      data.items.add(new File([content], 'dropped.txt', { type: 'text/plain' }))
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
        )
      }
    }, samplePiece)
    await row(page, sampleHeadline).waitFor()
  })

  it('is refused with a reason when it is no text', async () => {
    const { page } = await start()
    const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 2, 3, 0xff, 0xd9])
    const file = { name: 'photo.txt', mimeType: 'text/plain', buffer: jpeg }
    await giveFiles(page, [file], () => page.getByRole('button', { name: 'Import' }).click())
    await page.getByText('“photo.txt” is neither text', { exact: false }).waitFor()
    expect(await list(page).getByRole('row', { name: 'photo' }).count()).toBe(0)
  })
})

describe('export', () => {
  it('gives a JSON file of the format, which comes back as the same article', async () => {
    const { page } = await start()
    await importSample(page)
    const { name, content } = await download(page, 'JSON')
    expect(name).toMatch(/\.json$/)
    const article = articleSchema.parse(JSON.parse(content))
    expect(article.sections.map(({ heading }) => heading?.content[0]?.text)).toEqual([
      'تجديد استغرق عامين',
      'ما الذي تغيّر',
    ])
    expect(article.conclusion?.heading.content[0]?.text).toBe('استنتاج')
    const file = { name, mimeType: 'application/json', buffer: Buffer.from(content) }
    await giveFiles(page, [file], () => page.getByRole('button', { name: 'Import' }).click())
    await expect.poll(() => list(page).getByRole('row', { name: sampleHeadline }).count()).toBe(2)
    const again = articleSchema.parse(JSON.parse((await download(page, 'JSON')).content))
    expect({ ...again, id: article.id, createdAt: article.createdAt, updatedAt: article.updatedAt }).toEqual(
      article,
    )
  })

  it('gives a page that shows the piece in any browser, marked as a draft', async () => {
    const { page, openReader } = await start()
    await importSample(page)
    const { name, content } = await download(page, 'HTML page')
    expect(name).toMatch(/\.html$/)
    const shown = await openReader()
    await shown.setContent(content)
    expect(await shown.locator('h1').textContent()).toBe(sampleHeadline)
    expect(await shown.locator('h2').allTextContents()).toEqual([
      'تجديد استغرق عامين',
      'ما الذي تغيّر',
      'استنتاج',
    ])
    expect(await shown.locator('html').getAttribute('dir')).toBe('rtl')
    await shown.getByText('مسودة').first().waitFor()
  })
})

describe('the list', () => {
  it('finds a piece by folded words, moves it to the trash and brings it back', async () => {
    const { page } = await start()
    await importSample(page)
    await page.getByRole('searchbox', { name: 'Search articles' }).fill('مكتبه المدينه')
    await row(page, sampleHeadline).waitFor()
    await page.getByRole('searchbox', { name: 'Search articles' }).fill('كلمة ليست فيه')
    await row(page, sampleHeadline).waitFor({ state: 'detached' })
    await page.getByRole('searchbox', { name: 'Search articles' }).fill('')
    await row(page, sampleHeadline)
      .getByRole('button', { name: /Delete/ })
      .click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
    await row(page, sampleHeadline).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: /All articles/ }).click()
    await page.getByRole('option', { name: 'Trash' }).click()
    await row(page, sampleHeadline)
      .getByRole('button', { name: /Restore/ })
      .click()
    await row(page, sampleHeadline).waitFor({ state: 'detached' })
  })
})

describe('the language of the screen', () => {
  it('is Arabic by its own names, right to left', async () => {
    const { page } = await start('ar')
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    await page.getByRole('button', { name: 'مقال جديد' }).click()
    await page.locator('[role="textbox"][aria-label="نص المقال"]:focus').waitFor()
    await page.keyboard.type('عنوان')
    await page.getByRole('status').getByText('محفوظ', { exact: true }).waitFor()
    await page.getByRole('grid', { name: 'المقالات' }).getByRole('row', { name: 'عنوان' }).waitFor()
    await page.getByRole('searchbox', { name: 'ابحث في المقالات' }).waitFor()
  })

  it('changes at once, and what was typed can still be undone', async () => {
    const { page } = await start('ar')
    await page.getByRole('button', { name: 'مقال جديد' }).click()
    await page.locator('[role="textbox"][aria-label="نص المقال"]:focus').waitFor()
    await page.keyboard.type('عنوان')
    await page.getByText('English', { exact: true }).click()
    await text(page).waitFor()
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr')
    await text(page).focus()
    await page.keyboard.press('Control+z')
    expect((await lines(page))[0]).toEqual(['headline', ''])
  })
})
