import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { closeBrowser, launchWorkstation, temporaryFolder, type Workstation } from './launchWorkstation.ts'

const samples = JSON.parse(
  readFileSync(new URL('../fixtures/text/directions.json', import.meta.url), 'utf8'),
) as { rtl: string[]; ltr: string[]; article: string[] }

/** Sixty paragraphs of an Arabic piece, with the side that each begins on. */
const paragraphs: [text: string, direction: string][] = [
  ...samples.rtl.map((text): [string, string] => [text, 'rtl']),
  ...samples.ltr.map((text): [string, string] => [text, 'ltr']),
  ...samples.article.map((text): [string, string] => [text, 'rtl']),
]

const folder = temporaryFolder()
let workstation: Workstation
let page: Page

beforeAll(async () => {
  workstation = await launchWorkstation({ dataFolder: folder.path, language: 'en' })
  page = workstation.page
})
afterAll(async () => {
  await workstation.close()
  await closeBrowser()
  folder.remove()
})
beforeEach(async () => {
  await page.getByRole('button', { name: 'New article' }).click()
  await page.locator('.article-text:focus h1[data-empty]').waitFor()
  await page.keyboard.insertText('عنوان')
  await page.keyboard.press('Enter')
})

const text = () => page.locator('.article-text')

/** The direction on the screen of each block at the top, but for the headline. */
function shown(): Promise<string[]> {
  return text().evaluate((root) =>
    [...root.children].slice(1).map((line) => getComputedStyle(line).direction),
  )
}

async function paste(content: Record<string, string>): Promise<void> {
  await text().evaluate((root, data) => {
    const clipboardData = new DataTransfer()
    for (const [type, value] of Object.entries(data)) clipboardData.setData(type, value)
    root.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, content)
}

async function chord(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key)
  for (const key of keys.reverse()) await page.keyboard.up(key)
}

async function write(...lines: string[]): Promise<void> {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    await page.keyboard.insertText(line)
  }
}

const button = (name: string) => page.getByRole('button', { name })

describe('sixty paragraphs', () => {
  it('are sixty', () => expect(paragraphs).toHaveLength(60))

  it('stand on the side of most of their letters as they are typed', async () => {
    for (const [index, [line]] of paragraphs.entries()) {
      if (index > 0) await page.keyboard.press('Enter')
      // Typed, these would begin a list.
      const isList = /^(- |1\. )/.test(line)
      const begin = isList ? 0 : 12
      await page.keyboard.type(line.slice(0, begin))
      await page.keyboard.insertText(line.slice(begin))
    }
    const directions = await shown()
    expect(paragraphs.map(([line], index) => [line, directions[index]])).toEqual(paragraphs)
  })

  it('stand on the same side when they are pasted as text and as HTML without any direction', async () => {
    const full = paragraphs.filter(([line]) => line !== '')
    await paste({ 'text/plain': full.map(([line]) => line).join('\n\n') })
    expect(await shown()).toEqual(full.map(([, direction]) => direction))
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await page.keyboard.insertText('عنوان')
    await page.keyboard.press('Enter')
    const html = full.map(([line]) => `<p>${line.replaceAll('&', '&amp;')}</p>`).join('')
    await paste({ 'text/html': html })
    expect(await shown()).toEqual(full.map(([, direction]) => direction))
  })
})

describe('a direction set by hand', () => {
  it('comes by Ctrl+Shift on a side, shows as set, stays whatever is typed, and is one undo step', async () => {
    await write('سطر عربي')
    expect(await shown()).toEqual(['rtl'])
    await button('Right to left (automatic)').waitFor()
    await chord('ControlLeft', 'ShiftLeft')
    expect(await shown()).toEqual(['ltr'])
    expect(await button('Left to right').getAttribute('aria-pressed')).toBe('true')
    await page.keyboard.insertText(' وكلام عربي بعده')
    expect(await shown()).toEqual(['ltr'])
    await chord('ControlRight', 'ShiftRight')
    expect(await shown()).toEqual(['rtl'])
    await page.keyboard.press('Control+z')
    expect(await shown()).toEqual(['ltr'])
    await page.keyboard.press('Control+z')
    expect(await text().locator('p').textContent()).toBe('سطر عربي')
    await page.keyboard.press('Control+z')
    expect(await shown()).toEqual(['rtl'])
    await button('Right to left (automatic)').waitFor()
  })

  it('is not meant by Ctrl+Shift with another key or a click between', async () => {
    await write('سطر عربي')
    await chord('ControlLeft', 'ShiftLeft', 'ArrowLeft')
    await page.keyboard.down('ControlLeft')
    await page.keyboard.down('ShiftLeft')
    await text().locator('p').click()
    await page.keyboard.up('ShiftLeft')
    await page.keyboard.up('ControlLeft')
    expect(await shown()).toEqual(['rtl'])
  })

  it('comes by letter and by button, and goes back to the text by the same', async () => {
    await write('سطر عربي')
    await page.keyboard.press('Control+Alt+l')
    expect(await shown()).toEqual(['ltr'])
    await page.keyboard.press('Control+Alt+l')
    expect(await shown()).toEqual(['rtl'])
    await button('Left to right').click()
    expect(await shown()).toEqual(['ltr'])
    await button('Left to right').click()
    await button('Right to left (automatic)').waitFor()
    await page.keyboard.insertText('!')
    expect(await text().locator('p').textContent()).toBe('سطر عربي!')
  })

  it('turns every block of a selection', async () => {
    await write('أول', 'ثان', 'third')
    await page.keyboard.press('Shift+ArrowUp')
    await page.keyboard.press('Shift+ArrowUp')
    // The browser tells the page of a moved selection a moment later.
    await page.waitForTimeout(60)
    await chord('ControlLeft', 'ShiftLeft')
    expect(await shown()).toEqual(['ltr', 'ltr', 'ltr'])
    await page.keyboard.press('Control+z')
    expect(await shown()).toEqual(['rtl', 'rtl', 'ltr'])
  })
})
