import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { editorPage } from '../harness/editorPage.ts'

const editor = editorPage()
const { newBody, press, type } = editor

const textOf = (page: Page) => page.locator('.article-text:visible')
const lines = (page: Page) => textOf(page).locator('h1, h2, p').allTextContents()

/** The letters before the caret in its line, and after it. */
const caret = (page: Page) =>
  page.evaluate(() => {
    const selection = getSelection()
    const node = selection?.anchorNode
    const line = (node instanceof Element ? node : node?.parentElement)?.closest('p, h1, h2')
    if (!node || !line || !selection) return null
    const range = document.createRange()
    range.setStart(line, 0)
    range.setEnd(node, selection.anchorOffset)
    const before = range.toString()
    return `${before}|${line.textContent?.slice(before.length)}`
  })

describe('a piece in two windows', () => {
  it('stays in step: no caret jumps, and each window undoes its own', async () => {
    await newBody('خبر واحد في نافذتين')
    for (const words of ['فقرة أولى', 'فقرة ثانية', 'فقرة ثالثة']) {
      await type(words)
      await press('Enter')
    }
    await type('آخرها')
    const here = editor.page
    const there = await editor.workstation.openWindow(new URL(here.url()).hash)
    await textOf(there).getByText('آخرها').click()
    await there.keyboard.press('Home')
    await there.keyboard.press('ArrowLeft')
    expect(await caret(there)).toBe('آ|خرها')

    // Above the other's caret: letters, a new line, a heading.
    await here.bringToFront()
    await textOf(here).getByText('فقرة أولى').click()
    await press('End')
    await type(' وزيادة')
    await press('Enter')
    await type('عنوان قسم')
    await press('Control+Alt+1')
    await textOf(there).locator('h2', { hasText: 'عنوان قسم' }).waitFor()
    expect(await caret(there)).toBe('آ|خرها')

    await there.bringToFront()
    await there.keyboard.type('ـ')
    await textOf(here).getByText('آـخرها').waitFor()
    expect(await caret(here)).toBe('عنوان قسم|')
    const together = await lines(here)
    expect(await lines(there)).toEqual(together)

    // What was written last came from there; here is undone what was done here.
    await here.bringToFront()
    await press('Control+z')
    await textOf(there).locator('p', { hasText: 'عنوان قسم' }).waitFor()
    expect((await lines(there)).at(-1)).toBe('آـخرها')
    expect(await caret(there)).toBe('آـ|خرها')
    await there.bringToFront()
    await there.keyboard.press('Control+z')
    await textOf(here).getByText('آخرها', { exact: true }).waitFor()
    expect(await lines(here)).toContain('عنوان قسم')
    expect(await caret(here)).toBe('عنوان قسم|')
    expect(await lines(there)).toEqual(await lines(here))
    await there.close()
  })
})
