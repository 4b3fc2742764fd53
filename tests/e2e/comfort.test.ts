import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { editorPage } from '../harness/editorPage.ts'
import { samplePiece } from './samplePiece.ts'

const editor = editorPage()
const { text, type, newArticle, importText } = editor

const statusLine = () => editor.page.getByRole('group', { name: 'Status line' })
const viewTool = (name: string | RegExp) => editor.page.getByRole('button', { name })

/** A rest that ends a step of undo (half a second), and lets the status line count. */
const rest = () => wait(650)

const lines = () =>
  text().evaluate((root) => [...root.querySelectorAll('h1, h2, p')].map((line) => line.textContent ?? ''))

/** The text before the caret in its line, with a mark for the line. */
const caret = () =>
  editor.page.evaluate(() => {
    const selection = getSelection()
    const node = selection?.anchorNode
    const line = (node instanceof Element ? node : node?.parentElement)?.closest('p, h1, h2')
    if (!node || !line || !selection?.isCollapsed) return null
    const range = document.createRange()
    range.setStart(line, 0)
    range.setEnd(node, selection.anchorOffset)
    return range.toString()
  })

describe('the status line', () => {
  it('counts the piece and the selection, and names the place of the caret', async () => {
    await importText(samplePiece, 'تعوّل الإدارة')
    await statusLine().getByText('85 words').waitFor()
    await text().getByText('شبكة Wi-Fi').click()
    await statusLine().getByText('ما الذي تغيّر', { exact: true }).waitFor()
    await text().locator('h1').click({ clickCount: 3 })
    await statusLine().getByText('Selected:').waitFor()
    expect(await statusLine().textContent()).toContain('8 words')
    expect(await statusLine().textContent()).toContain('Headline')
    await editor.page.keyboard.press('ArrowRight')
    await editor.page.keyboard.press('End')
    // An address is one word here too, as it is for the host, whose segmenter is another.
    await type(' كلمتان أخريان example.org')
    await statusLine().getByText('88 words').waitFor()
  })
})

describe('the view', () => {
  it('has text of another size by key and by button, also after a reload', async () => {
    const size = () => text().evaluate((root) => Number.parseFloat(getComputedStyle(root).fontSize))
    const usual = await size()
    await editor.page.keyboard.press('Control+Shift+Period')
    await editor.page.keyboard.press('Control+Shift+Period')
    expect(await size()).toBeCloseTo(usual * 1.25)
    await editor.page.keyboard.press('Control+Shift+Comma')
    expect(await size()).toBeCloseTo(usual * 1.1)
    await editor.page.reload()
    await text().waitFor()
    expect(await size()).toBeCloseTo(usual * 1.1)
    await viewTool(/^Text size 110%/).click()
    expect(await size()).toBeCloseTo(usual)
  })

  it('has nothing but the text in focus mode', async () => {
    await editor.page.keyboard.press('Control+Alt+b')
    const library = editor.page.getByRole('navigation', { name: 'Library' })
    // The details are fetched when they are first shown.
    await editor.page.getByLabel('Slug').waitFor()
    const before = [await library.isVisible(), await editor.page.getByLabel('Slug').isVisible()]
    await editor.page.keyboard.press('Control+Alt+j')
    expect([await library.isVisible(), await editor.page.getByLabel('Slug').isVisible()]).toEqual([
      false,
      false,
    ])
    await viewTool('Nothing but the text').click()
    expect([await library.isVisible(), await editor.page.getByLabel('Slug').isVisible()]).toEqual(before)
    await editor.page.keyboard.press('Control+Alt+b')
  })

  it('lists the keys in a dialog, in both languages', async () => {
    await text().getByText('تعوّل الإدارة').click()
    await editor.page.keyboard.press('F1')
    const dialog = editor.page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await dialog.getByText('new article, with the caret in its headline').waitFor()
    await editor.page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await editor.page.keyboard.press('Control+/')
    await dialog.waitFor()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await editor.page.getByRole('radio', { name: 'العربية' }).click()
    await editor.page.keyboard.press('F1')
    await editor.page.getByRole('dialog', { name: 'اختصارات لوحة المفاتيح' }).getByText('استيراد').waitFor()
    await editor.page.keyboard.press('Escape')
    await editor.page.getByRole('radio', { name: 'English' }).click()
  })
})

/** A piece that is longer than any screen, with a line to look for far down. */
const longPiece = [
  'مقال طويل',
  ...Array.from(
    { length: 150 },
    (_, index) => `سطر ${index + 1}: ${'كلام يملأ السطر حتى ينكسر على ما بعده في هذه الصفحة. '.repeat(3)}`,
  ),
].join('\n')

describe('a long text, of which only what is in sight is rendered', () => {
  const pane = () => editor.page.locator('.article-pane-text:not([inert]) .article-editor-page')
  const isSeen = (words: string) =>
    text()
      .getByText(words)
      .evaluate((line) => {
        const box = line.getBoundingClientRect()
        const frame = line.closest('.article-editor-page')?.getBoundingClientRect()
        return frame !== undefined && box.bottom > frame.top && box.top < frame.bottom
      })

  it('is gone through by the caret to both ends, by arrows and by pages', async () => {
    await importText(longPiece, 'سطر 1:')
    await text().getByText('سطر 1:').click()
    await editor.page.keyboard.press('Control+End')
    await wait(100)
    expect(await isSeen('سطر 150:')).toBe(true)
    expect(await caret()).toContain('سطر 150:')
    await editor.page.keyboard.press('Control+Home')
    await wait(100)
    expect(await pane().evaluate((element) => element.scrollTop)).toBeLessThan(60)
    const seen: string[] = []
    for (let key = 0; key < 40; key++) {
      await editor.page.keyboard.press('ArrowDown')
      const line = await editor.page.evaluate(
        () => getSelection()?.anchorNode?.parentElement?.closest('p')?.textContent?.split(':')[0] ?? '',
      )
      if (seen.at(-1) !== line) seen.push(line)
    }
    const numbers = seen.filter((line) => line !== '').map((line) => Number(line.replace('سطر ', '')))
    expect(numbers.length).toBeGreaterThan(8)
    expect(numbers).toEqual(Array.from(numbers, (_, index) => index + 1))
    const before = await pane().evaluate((element) => element.scrollTop)
    await editor.page.keyboard.press('PageDown')
    await wait(200)
    expect(await pane().evaluate((element) => element.scrollTop)).toBeGreaterThan(before)
  })

  it('is selected across what was never rendered, by keys and by dragging', async () => {
    await text().getByText('سطر 3:').click()
    await editor.page.keyboard.press('Control+Shift+End')
    const letters = () => editor.page.evaluate(() => getSelection()?.toString() ?? '')
    const byKeys = await letters()
    expect(byKeys).toContain('سطر 90:')
    expect(byKeys).toContain('سطر 150:')
    await editor.page.keyboard.press('Control+Home')
    await wait(100)
    const box = await text().getByText('سطر 1:').boundingBox()
    const frame = await pane().boundingBox()
    if (box === null || frame === null) throw new Error('the first line is not shown')
    await editor.page.mouse.move(box.x + box.width / 2, box.y + 10)
    await editor.page.mouse.down()
    await editor.page.mouse.move(box.x + box.width / 2, frame.y + frame.height - 20, { steps: 5 })
    await editor.page.mouse.wheel(0, 3000)
    await wait(300)
    await editor.page.mouse.move(box.x + box.width / 2, frame.y + frame.height - 40, { steps: 5 })
    await editor.page.mouse.up()
    const dragged = (await letters()).match(/سطر \d+:/g) ?? []
    expect(dragged.length).toBeGreaterThan(12)
    expect(dragged).toEqual(dragged.map((_, index) => `سطر ${index + 2}:`))
  })

  it('is searched whole by the browser, and prints whole', async () => {
    await editor.page.keyboard.press('Control+Home')
    const isFound = await editor.page.evaluate(() =>
      (globalThis as unknown as { find(words: string): boolean }).find('سطر 140:'),
    )
    expect(isFound).toBe(true)
    await text().focus()
    await editor.page.keyboard.press('Control+Home')
    await editor.page.keyboard.press('Control+f')
    await type('سطر 120:')
    await editor.page.keyboard.press('Enter')
    await wait(300)
    expect(await isSeen('سطر 120:')).toBe(true)
    await editor.page.keyboard.press('Escape')
    await editor.page.emulateMedia({ media: 'print' })
    const skipped = await text().evaluate(
      (root) =>
        [...root.children].filter((line) => !line.checkVisibility({ contentVisibilityAuto: true })).length,
    )
    await editor.page.emulateMedia({ media: null })
    expect(skipped).toBe(0)
  })

  it('keeps the line of the caret in the middle with typewriter scrolling', async () => {
    await text().getByText('سطر 140:').click()
    await editor.page.keyboard.press('Control+Alt+y')
    const awayFromMiddle = () =>
      editor.page.evaluate(() => {
        const selection = getSelection()
        const frame = document
          .querySelector('.article-pane-text:not([inert]) .article-editor-page')
          ?.getBoundingClientRect()
        const box = selection?.getRangeAt(0).getBoundingClientRect()
        if (!frame || !box) return Number.NaN
        return Math.abs((box.top + box.bottom) / 2 - (frame.top + frame.bottom) / 2)
      })
    await editor.page.keyboard.press('ArrowDown')
    await wait(100)
    expect(await awayFromMiddle()).toBeLessThan(40)
    await type('كتابة')
    await editor.page.keyboard.press('Enter')
    await type('في سطر جديد')
    await wait(100)
    expect(await awayFromMiddle()).toBeLessThan(40)
    await editor.page.keyboard.press('Control+Alt+y')
  })
})

describe('undo', () => {
  it('takes back what was typed up to a rest, and puts the caret where it was', async () => {
    await newArticle()
    await type('الجملة الأولى')
    await rest()
    await type(' والثانية')
    await rest()
    await editor.page.keyboard.press('Home')
    await editor.page.keyboard.press('Control+z')
    expect(await lines()).toEqual(['الجملة الأولى', ''])
    expect(await caret()).toBe('الجملة الأولى')
    await editor.page.keyboard.press('Control+y')
    expect(await lines()).toEqual(['الجملة الأولى والثانية', ''])
    expect(await caret()).toBe('الجملة الأولى والثانية')
    await editor.page.keyboard.press('Control+z')
    await editor.page.keyboard.press('Control+z')
    expect(await lines()).toEqual(['', ''])
  })

  it('parts what was typed from splits, roles, styles and deletions of a selection, without any rest', async () => {
    await newArticle()
    await type('عنوان')
    await editor.page.keyboard.press('Enter')
    await type('فقرة أولى')
    await editor.page.keyboard.press('Enter')
    await type('سطر')
    await editor.page.keyboard.press('Control+Alt+1')
    await type(' القسم')
    await editor.page.keyboard.press('Control+Shift+ArrowRight')
    await editor.page.keyboard.press('Delete')
    const shape = () =>
      text().evaluate((root) =>
        [...root.querySelectorAll('h1, h2, p')].map((line) => `${line.tagName} ${line.textContent}`),
      )
    expect(await shape()).toEqual(['H1 عنوان', 'P فقرة أولى', 'H2 سطر '])
    const undone: [string[], string | null][] = []
    for (let step = 0; step < 6; step++) {
      await editor.page.keyboard.press('Control+z')
      undone.push([await shape(), await caret()])
    }
    expect(undone).toEqual([
      // What was deleted as a selection is selected again.
      [['H1 عنوان', 'P فقرة أولى', 'H2 سطر القسم'], null],
      [['H1 عنوان', 'P فقرة أولى', 'H2 سطر'], 'سطر'],
      [['H1 عنوان', 'P فقرة أولى', 'P سطر'], 'سطر'],
      [['H1 عنوان', 'P فقرة أولى', 'P '], ''],
      [['H1 عنوان', 'P فقرة أولى'], 'فقرة أولى'],
      [['H1 عنوان', 'P '], ''],
    ])
    const redone: [string[], string | null][] = []
    for (let step = 0; step < 6; step++) {
      await editor.page.keyboard.press('Control+y')
      redone.push([await shape(), await caret()])
    }
    expect(redone).toEqual([
      [['H1 عنوان', 'P فقرة أولى'], 'فقرة أولى'],
      [['H1 عنوان', 'P فقرة أولى', 'P '], ''],
      [['H1 عنوان', 'P فقرة أولى', 'P سطر'], 'سطر'],
      [['H1 عنوان', 'P فقرة أولى', 'H2 سطر'], 'سطر'],
      [['H1 عنوان', 'P فقرة أولى', 'H2 سطر القسم'], 'سطر القسم'],
      [['H1 عنوان', 'P فقرة أولى', 'H2 سطر '], 'سطر '],
    ])
  })
})
