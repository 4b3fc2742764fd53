import { describe, expect, it } from 'vitest'
import { editorPage } from '../harness/editorPage.ts'

/** The keys of the list that no other file presses. */
const editor = editorPage()
const { text, press, type, paste, newBody } = editor

const body = () =>
  text().evaluate((root) =>
    [...root.children]
      .slice(1)
      .map((block) => block.outerHTML.replaceAll(/ (dir|data-[a-z]+|class)="[^"]*"/g, ''))
      .join(''),
  )
const focusedName = () => editor.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

describe('the keys of the text', () => {
  it.each([
    ['Control+I', 'em'],
    ['Control+U', 'u'],
    ['Control+Shift+S', 's'],
  ])('%s marks what is selected, and takes the mark away', async (key, tag) => {
    await newBody()
    await type('كلمة')
    await press('Shift+Home', key)
    expect(await body()).toBe(`<p><${tag}>كلمة</${tag}></p>`)
    await press(key)
    expect(await body()).toBe('<p>كلمة</p>')
  })

  it('set direction, attribution and the place of a section, and redo', async () => {
    await newBody()
    await paste({
      'text/html': '<blockquote><p>قول</p><p>قائله</p></blockquote><h2>أول</h2><p>أ</p><h2>ثان</h2><p>ب</p>',
    })
    await text().getByText('قائله').click()
    await press('Control+Alt+4')
    expect(await text().locator('[data-role="attribution"]').textContent()).toBe('قائله')
    await text().getByText('ب', { exact: true }).click()
    await press('Control+Alt+L')
    expect(await text().locator('p').last().getAttribute('dir')).toBe('ltr')
    await press('Control+Alt+R')
    expect(await text().locator('p').last().getAttribute('dir')).toBe('rtl')
    await press('Control+Alt+ArrowUp')
    expect(await text().locator('h2').allTextContents()).toEqual(['ثان', 'أول'])
    await press('Control+z')
    expect(await text().locator('h2').allTextContents()).toEqual(['أول', 'ثان'])
    await press('Control+Shift+Z')
    expect(await text().locator('h2').allTextContents()).toEqual(['ثان', 'أول'])
  })
})

describe('the keys of the program', () => {
  it('go to the search, the panes and the exports, and make a new article', async () => {
    const { page } = editor
    await newBody('مقال للبحث')
    await press('Control+Alt+F')
    expect(await page.evaluate(() => document.activeElement?.matches('.workstation-library input'))).toBe(
      true,
    )
    await press('F6')
    expect(await focusedName()).toBe('Article text')
    await press('Shift+F6')
    expect(await page.evaluate(() => document.activeElement?.closest('.workstation-library') !== null)).toBe(
      true,
    )
    await press('F6', 'Control+Alt+E')
    await page.getByRole('menu').waitFor()
    await press('Escape')
    await press('Control+Alt+N')
    await page.locator('.article-text:focus h1[data-empty]').waitFor()
  })

  it('make the text larger, and save', async () => {
    const { page } = editor
    await newBody()
    await type('نص')
    const size = () => text().evaluate((root) => Number.parseFloat(getComputedStyle(root).fontSize))
    const before = await size()
    await press('Control+Shift+.')
    expect(await size()).toBeGreaterThan(before)
    await press('Control+Shift+,')
    expect(await size()).toBe(before)
    // The browser's own meaning of the key, a page to be saved, would bring a download.
    let isSavedByBrowser = false
    page.once('download', () => {
      isSavedByBrowser = true
    })
    await press('Control+S')
    await page.getByRole('status').getByText('Saved', { exact: true }).waitFor()
    expect(isSavedByBrowser).toBe(false)
  })
})
