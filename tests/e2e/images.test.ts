import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleImage, withExif } from '../harness/sampleImages.ts'
import { axeFindings } from './axeFindings.ts'
import {
  giveFiles,
  launchWorkstation,
  takeFile,
  temporaryFolder,
  type Workstation,
} from './launchWorkstation.ts'

let folder: ReturnType<typeof temporaryFolder>
let workstation: Workstation
let page: Page

beforeAll(async () => {
  folder = temporaryFolder()
  workstation = await launchWorkstation({ dataFolder: folder.path })
  page = workstation.page
})
afterAll(async () => {
  await workstation.close()
  folder.remove()
})

/** A large picture takes a while on a busy machine. */
const patiently = { timeout: 30_000 }

interface File {
  name: string
  mimeType: string
  buffer: Buffer
}

const text = (of: Page = page) => of.getByRole('textbox', { name: 'Article text' })
const shot = (name: string, of: Page = page) =>
  process.env['SHOTS'] ? of.screenshot({ path: `${process.env['SHOTS']}/${name}.png` }) : null
const file = (name: string, buffer: Uint8Array, mimeType = 'image/png'): File => ({
  name,
  mimeType,
  buffer: Buffer.from(buffer),
})

/** A picture as a camera or a screenshot gives it, painted by the browser. */
async function painted(width: number, height: number, type: string): Promise<Buffer> {
  const url = await page.evaluate(
    ([wide, high, kind]) => {
      const canvas = document.createElement('canvas')
      ;[canvas.width, canvas.height] = [wide, high]
      const context = canvas.getContext('2d')
      if (!context) return ''
      const sky = context.createLinearGradient(0, 0, 0, high)
      sky.addColorStop(0, '#7fb2d6')
      sky.addColorStop(1, '#e9d7b8')
      context.fillStyle = sky
      context.fillRect(0, 0, wide, high)
      context.fillStyle = '#2f5d3a'
      context.beginPath()
      context.ellipse(wide / 2, high, wide / 2.2, high / 2.5, 0, 0, 7)
      context.fill()
      return canvas.toDataURL(kind, 0.8)
    },
    [width, height, type] as const,
  )
  return Buffer.from(url.split(',')[1] ?? '', 'base64')
}

async function pick(files: File[]) {
  await giveFiles(page, files, () => page.keyboard.press('Control+Alt+p'))
}

const figures = (of: Page = page) => text(of).locator('figure.figure')

/** Of each figure: the size of the image that is shown, null where none is. */
const shown = (of: Page = page) =>
  figures(of).evaluateAll((all) =>
    all.map((figure) => {
      const image = figure.querySelector('img')
      return image?.complete && image.naturalWidth > 0 ? [image.naturalWidth, image.naturalHeight] : null
    }),
  )

/** The blocks of the text in order: their words, figures as «figure: caption». */
const blocks = (of: Page = page) =>
  text(of).evaluate((root) =>
    [...root.children].map((block) =>
      block.localName === 'figure'
        ? `figure: ${block.querySelector('figcaption')?.textContent}`
        : (block.textContent ?? ''),
    ),
  )

/** Gives files to the text as the clipboard or a drag from the desktop does. */
async function give(kind: 'paste' | 'drop', files: File[], at: { x: number; y: number } | null, html = '') {
  await page.evaluate(
    ([how, given, place, markup]) => {
      const data = new DataTransfer()
      for (const { name, type, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        data.items.add(new File([bytes], name, { type }))
      }
      if (markup !== '') data.setData('text/html', markup)
      const root = document.querySelector('.article-pane-text:not([inert]) .article-text')
      const init = { bubbles: true, cancelable: true }
      if (how === 'paste') {
        root?.dispatchEvent(new ClipboardEvent('paste', { ...init, clipboardData: data }))
        return
      }
      const point = { clientX: place?.x ?? 0, clientY: place?.y ?? 0 }
      const target = document.elementFromPoint(point.clientX, point.clientY)
      for (const type of ['dragenter', 'dragover', 'drop']) {
        target?.dispatchEvent(new DragEvent(type, { ...init, ...point, dataTransfer: data }))
      }
    },
    [
      kind,
      files.map(({ name, mimeType, buffer }) => ({
        name,
        type: mimeType,
        base64: buffer.toString('base64'),
      })),
      at,
      html,
    ] as const,
  )
}

const notice = (words: RegExp) => page.getByText(words)
const isSaved = () => page.getByText('Saved', { exact: true }).waitFor()

describe('images in the text', () => {
  it('are picked, scaled where they are large, and described', async () => {
    const photograph = await painted(6000, 4000, 'image/jpeg')
    await page.getByRole('button', { name: 'New article' }).click()
    await page.locator('.article-text:focus').waitFor()
    for (const words of [
      'حدائق الماء',
      'افتُتحت الحديقة أمس أمام زوارها الأوائل.',
      'ويُتوقع أن يزورها الآلاف.',
    ]) {
      await page.keyboard.type(words)
      await page.keyboard.press('Enter')
    }
    await page.keyboard.press('Backspace')
    await text().getByText('افتُتحت الحديقة').click()
    await page.keyboard.press('End')
    await pick([file('حديقة.jpg', photograph, 'image/jpeg')])
    await expect.poll(() => shown(), patiently).toEqual([[2560, 1707]])
    // The caret is in the caption.
    await page.keyboard.type('بوابة الحديقة صباح الافتتاح')
    expect(await blocks()).toEqual([
      'حدائق الماء',
      'افتُتحت الحديقة أمس أمام زوارها الأوائل.',
      'figure: بوابة الحديقة صباح الافتتاح',
      'ويُتوقع أن يزورها الآلاف.',
    ])
    await text()
      .getByRole('button', { name: /^No alternative text/ })
      .waitFor()
    expect(await axeFindings(page), 'an image in the text').toEqual([])
    await page.keyboard.press('Alt+Enter')
    const editor = page.getByRole('dialog', { name: 'Alternative text and credit' })
    await editor.waitFor()
    expect(await axeFindings(page), 'the editor of a figure').toEqual([])
    await editor.getByLabel('Alternative text').fill('تلة خضراء تحت سماء صافية')
    await editor.getByLabel('Credit').fill('تصوير سلمى الأتاسي / AFP')
    await page.keyboard.press('Enter')
    await editor.waitFor({ state: 'detached' })
    await text().getByRole('img', { name: 'تلة خضراء تحت سماء صافية' }).waitFor()
    await text().getByText('تصوير سلمى الأتاسي / AFP').waitFor()
    await shot('figure-light')
  })

  it('stay upright and lose what the camera noted, are undone in one step and come back', async () => {
    await text().getByText('ويُتوقع أن').click()
    await page.keyboard.press('End')
    await pick([
      file('turned.jpg', withExif(sampleImage('jpeg'), 6), 'image/jpeg'),
      file('small.png', sampleImage('png')),
    ])
    await expect
      .poll(() => shown(), patiently)
      .toEqual([
        [2560, 1707],
        [4, 8],
        [3, 2],
      ])
    await page.keyboard.press('Control+z')
    await expect.poll(() => figures().count(), patiently).toBe(1)
    await page.keyboard.press('Control+y')
    await expect.poll(() => figures().count(), patiently).toBe(3)
    await page.keyboard.press('Control+z')
    await expect.poll(() => figures().count(), patiently).toBe(1)
  })

  it('are pasted after the block at the caret, and dropped where the mark stands', async () => {
    await text().getByText('ويُتوقع أن').click()
    await give(
      'paste',
      [file('image.png', sampleImage('png'))],
      null,
      '<img src="https://example.com/a.png">',
    )
    await expect.poll(() => figures().count(), patiently).toBe(2)
    const line = text().getByText('افتُتحت الحديقة')
    await line.scrollIntoViewIfNeeded()
    const box = await line.boundingBox()
    if (!box) throw new Error('not on the screen')
    await give('drop', [file('moving.gif', sampleImage('movingGif'), 'image/gif')], {
      x: box.x + box.width - 4,
      y: box.y + 3,
    })
    await expect
      .poll(() => shown(), patiently)
      .toEqual([
        [3, 5],
        [2560, 1707],
        [3, 2],
      ])
    expect((await blocks())[1]).toBe('figure: ')
  })

  it('that are none are refused with a sentence, and nothing is put in', async () => {
    const before = await blocks()
    await pick([file('قائمة.png', Buffer.from('ليست صورة بل نص'))])
    await notice(
      /“قائمة\.png” is not an image of a kind that is taken: PNG, JPEG, WebP, GIF or AVIF/,
    ).waitFor()
    await give('paste', [file('logo.svg', Buffer.from('<svg onload="alert(1)"/>'), 'image/svg+xml')], null)
    await notice(/“logo\.svg” is not an image/).waitFor()
    await pick([file('cut.png', sampleImage('png').subarray(0, 60))])
    await notice(/“cut\.png” is damaged or cut off/).waitFor()
    expect(await blocks()).toEqual(before)
    // Each one that goes makes room for the next.
    const dismiss = page.getByRole('button', { name: 'Dismiss' })
    while ((await dismiss.count()) > 0) await dismiss.first().click()
  })

  it('are in step in another window and there after a reload', async () => {
    await isSaved()
    const other = await workstation.openWindow()
    await other.getByRole('grid').getByText('حدائق الماء').click()
    const sizes = [
      [3, 5],
      [2560, 1707],
      [3, 2],
    ]
    await expect.poll(() => shown(other), patiently).toEqual(sizes)
    await text(other).getByText('بوابة الحديقة').click()
    await other.keyboard.press('Home')
    await other.keyboard.type('صورة: ')
    await text().getByText('صورة: بوابة الحديقة').waitFor()
    await other.close()
    await page.bringToFront()
    await page.reload()
    await expect.poll(() => shown(), patiently).toEqual(sizes)
    await text().getByText('تصوير سلمى الأتاسي').waitFor()
  })
})

/** Where the keyboard is: a selected figure, a caption, or a line by its words. */
const at = () =>
  page.evaluate(() => {
    const selected = document.querySelector('.ProseMirror-selectednode')
    if (selected) return `selected ${selected.localName}`
    const node = getSelection()?.anchorNode
    const element = node instanceof Element ? node : node?.parentElement
    return element?.closest('figcaption') ? 'caption' : (element?.closest('p, h1')?.textContent ?? null)
  })

describe('images on the clipboard of other programs', () => {
  it('come in where the HTML holds them, with caption and description; of others the addresses are told', async () => {
    await text().getByText('ويُتوقع').click()
    await page.keyboard.press('End')
    const data = Buffer.from(sampleImage('webpAlpha')).toString('base64')
    await give(
      'paste',
      [],
      null,
      `<p>فقرة من صفحة أخرى.</p><figure><img src="data:image/webp;base64,${data}" alt="بركة"><figcaption>بركة الحديقة <small>SANA</small></figcaption></figure>` +
        '<p>فقرة ثانية.<img src="https://example.com/far.jpg"><img width="1" height="1" src="https://example.com/count.gif"></p>',
    )
    await notice(/1 image was left out: what you pasted holds only its address/).waitFor()
    await page.getByText('https://example.com/far.jpg').waitFor()
    expect(await page.getByText('count.gif').count()).toBe(0)
    await expect.poll(() => blocks(), patiently).toContain('figure: بركة الحديقة')
    const all = await blocks()
    const first = all.findIndex((block) => block.startsWith('ويُتوقع'))
    const pasted = all.slice(first, first + 4)
    expect(pasted.map((block) => block.trim())).toEqual([
      'ويُتوقع أن يزورها الآلاف.فقرة من صفحة أخرى.',
      'figure: بركة الحديقة',
      'فقرة ثانية.',
      'figure:',
    ])
    await text().getByRole('img', { name: 'بركة' }).waitFor()
    await page.keyboard.press('Control+z')
    await expect.poll(() => figures().count(), patiently).toBe(3)
  })

  it('are given what is copied as HTML that holds them', async () => {
    await text().locator('figure img').nth(1).click()
    expect(await at()).toBe('selected figure')
    const html = await page.evaluate(() => {
      const data = new DataTransfer()
      const root = document.querySelector('.article-pane-text:not([inert]) .article-text')
      root?.dispatchEvent(
        new ClipboardEvent('copy', { bubbles: true, cancelable: true, clipboardData: data }),
      )
      return data.getData('text/html').replace(/base64,[^"]*/, 'base64,…')
    })
    expect(html).toMatch(
      /^<figure dir="rtl"><img alt="تلة خضراء تحت سماء صافية" src="data:image\/jpeg;base64,/,
    )
    expect(html).toMatch(
      /<figcaption>صورة: بوابة الحديقة صباح الافتتاح<small>تصوير سلمى الأتاسي \/ AFP<\/small>/,
    )
  })
})

describe('the keyboard at a figure', () => {
  it('goes into the caption and out of it the way the arrows point, from line to line and by letter', async () => {
    await text().getByText('افتُتحت الحديقة').click()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    expect(await at()).toBe('caption')
    await page.keyboard.press('ArrowRight')
    expect(await at()).toContain('افتُتحت')
    await page.keyboard.press('ArrowDown')
    expect(await at()).toBe('caption')
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    expect(await at()).toContain('ويُتوقع')
    await page.keyboard.press('ArrowUp')
    expect(await at()).toBe('caption')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    expect(await at()).toBe('')
    await page.keyboard.press('Backspace')
    expect(await at()).toBe('selected figure')
  })

  it('selects the figure first and takes it away then, from below, from above and from its caption', async () => {
    await text().getByText('ويُتوقع').click()
    await page.keyboard.press('Home')
    await page.keyboard.press('Control+z')
    await text().getByText('صورة: بوابة').click()
    await page.keyboard.press('Home')
    await page.keyboard.press('Backspace')
    expect(await at()).toBe('selected figure')
    await text().getByText('افتُتحت الحديقة').click()
    await page.keyboard.press('End')
    await page.keyboard.press('Delete')
    expect(await at()).toBe('selected figure')
    expect(await figures().count()).toBe(3)
    await page.keyboard.press('Delete')
    expect(await figures().count()).toBe(2)
    await page.keyboard.press('Control+z')
    await expect.poll(() => figures().count(), patiently).toBe(3)
  })

  it('takes a figure along to another article with all that is said of it', async () => {
    await text().locator('figure img').nth(1).click()
    expect(await at()).toBe('selected figure')
    await page.keyboard.press('Control+c')
    await page.getByRole('button', { name: 'New article' }).click()
    await page.locator('.article-text:focus').waitFor()
    await page.keyboard.type('مقال آخر')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+v')
    await expect.poll(() => shown(), patiently).toEqual([[2560, 1707]])
    await text().getByText('صورة: بوابة الحديقة صباح الافتتاح').waitFor()
    await text().getByText('تصوير سلمى الأتاسي / AFP').waitFor()
  })
})

describe('a piece with images', () => {
  it('leaves as a page that shows them with no network, and keeps originals where the desk says so', async () => {
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('tab', { name: 'Images' }).click()
    expect(await axeFindings(page), 'the settings').toEqual([])
    await page.getByText('Keep the original of an image that is scaled').click()
    await page.keyboard.press('Escape')
    await text().locator('p').last().click()
    const photograph = await painted(3000, 1000, 'image/png')
    await text().locator('p').last().click()
    await pick([file('منظر.png', photograph)])
    await expect
      .poll(() => shown(), patiently)
      .toEqual([
        [2560, 1707],
        [2560, 853],
      ])
    await page.keyboard.press('Alt+Enter')
    const original = await takeFile(page, () =>
      page.getByRole('button', { name: 'Save the original as a file' }).click(),
    )
    expect(original.bytes).toEqual(photograph)
    await page.keyboard.press('Escape')
    await isSaved()
    await page.locator('#export-button').click()
    const { bytes } = await takeFile(page, () => page.getByRole('menuitem', { name: 'HTML page' }).click())
    const html = bytes.toString()
    const reader = await workstation.openReader()
    await reader.context().setOffline(true)
    await reader.setContent(html)
    const sizes = () =>
      reader
        .locator('figure.image img')
        .evaluateAll((images) =>
          images.map((image) => [(image as HTMLImageElement).naturalWidth, (image as HTMLImageElement).alt]),
        )
    await expect.poll(sizes, patiently).toEqual([
      [2560, 'تلة خضراء تحت سماء صافية'],
      [2560, ''],
    ])
    await shot('exported', reader)
    await reader.close()
  })

  it('has them moved by dragging, with their captions, in one step of undo', async () => {
    await page.getByRole('button', { name: 'New article' }).click()
    await page.locator('.article-text:focus').waitFor()
    for (const words of ['ترتيب', 'أولى', 'ثانية']) {
      await page.keyboard.type(words)
      await page.keyboard.press('Enter')
    }
    await text().getByText('أولى').click()
    await pick([file('a.png', sampleImage('png'))])
    await expect.poll(() => shown(), patiently).toEqual([[3, 2]])
    await page.keyboard.type('تعليق')
    const from = await figures().locator('.figure-frame').boundingBox()
    const to = await text().getByText('ثانية').boundingBox()
    if (!from || !to) throw new Error('not on the screen')
    await page.mouse.move(from.x + from.width / 2, from.y + 10)
    await page.mouse.down()
    await page.mouse.move(from.x + from.width / 2, from.y + 40, { steps: 4 })
    await page.mouse.move(to.x + 4, to.y + to.height - 4, { steps: 8 })
    await page.mouse.up()
    await expect.poll(() => blocks()).toEqual(['ترتيب', 'أولى', 'ثانية', 'figure: تعليق', ''])
    await page.keyboard.press('Control+z')
    await expect.poll(() => blocks()).toEqual(['ترتيب', 'أولى', 'figure: تعليق', 'ثانية', ''])
  })

  it('has only those in memory that are near the screen', async () => {
    await page.getByRole('button', { name: 'New article' }).click()
    await page.locator('.article-text:focus').waitFor()
    await page.keyboard.type('مقال كثير الصور')
    await page.keyboard.press('Enter')
    const tall = await painted(300, 1200, 'image/png')
    await pick(Array.from({ length: 12 }, (_, index) => file(`${index}.png`, tall)))
    const held = () =>
      figures().evaluateAll((all) =>
        all.map((each) => each.querySelector('img')?.hasAttribute('src') === true),
      )
    await expect.poll(async () => (await held()).length, patiently).toBe(12)
    await expect.poll(async () => (await held()).filter(Boolean).length, patiently).toBeLessThan(7)
    expect((await held())[0]).toBe(true)
    await page.keyboard.press('Control+End')
    await expect.poll(async () => (await held())[11], patiently).toBe(true)
    await expect.poll(async () => (await held())[0], patiently).toBe(false)
    await page.keyboard.press('Control+Home')
    await expect.poll(async () => (await shown())[0], patiently).toEqual([300, 1200])
    await page.getByRole('tab', { name: 'مقال آخر' }).click()
  })

  it('is edited in Arabic and in the dark as well', async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.getByRole('radio', { name: 'العربية' }).click()
    await page
      .locator('.article-pane-text:not([inert]) .figure-details', { hasText: 'بلا نص بديل' })
      .first()
      .click()
    const editor = page.getByRole('dialog', { name: 'النص البديل والمصدر' })
    await editor.getByLabel('النص البديل').fill('حديقة واسعة')
    await shot('figure-dark')
    expect(await axeFindings(page), 'the editor of a figure in the dark').toEqual([])
    await editor.getByRole('button', { name: 'حفظ', exact: true }).click()
    await page.getByRole('textbox', { name: 'نص المقال' }).getByRole('img', { name: 'حديقة واسعة' }).waitFor()
    await shot('figure-dark-after')
  })
})
