import { setTimeout as wait } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { editorPage } from '../harness/editorPage.ts'

const editor = editorPage()
const { text, type, newArticle } = editor

const tabs = () => editor.page.getByRole('tab')
const front = () => editor.page.getByRole('tab', { selected: true })
const saved = () => editor.page.getByRole('status').getByText('Saved', { exact: true }).waitFor()

async function write(headline: string, paragraphs: number): Promise<void> {
  await newArticle()
  await type(headline)
  for (let index = 1; index <= paragraphs; index++) {
    await editor.page.keyboard.press('Enter')
    await editor.page.keyboard.insertText(
      `الفقرة ${index} من المقال، وفيها ما يكفي من الكلام لتمتد على أكثر من سطر واحد في هذه الصفحة.`,
    )
  }
  await saved()
}

/** Where the caret is: the line, and the letters before it. */
const caret = () =>
  editor.page.evaluate(() => {
    const selection = getSelection()
    const line = selection?.anchorNode?.parentElement?.closest('p, h1, h2')
    if (!selection?.anchorNode || !line) return null
    const range = document.createRange()
    range.setStart(line, 0)
    range.setEnd(selection.anchorNode, selection.anchorOffset)
    return { line: line.textContent?.slice(0, 10), before: range.toString().length }
  })

/** How far below the top of the text's pane the line of the caret is, in pixels. */
const caretTop = () =>
  editor.page.evaluate(() => {
    const line = getSelection()?.anchorNode?.parentElement?.closest('p')
    const pane = line?.closest('.article-editor-page')
    if (!line || !pane) return null
    return Math.round(line.getBoundingClientRect().top - pane.getBoundingClientRect().top)
  })

describe('tabs', () => {
  beforeEach(async () => {
    while ((await tabs().count()) > 0) await editor.page.keyboard.press('Control+Alt+w')
  })

  it('keep the caret, the place and the undo history of each piece while another is in front', async () => {
    await write('الأول', 30)
    await text().getByText('الفقرة 20').click()
    await editor.page.keyboard.press('End')
    await type('كلمة')
    const before = { caret: await caret(), top: await caretTop() }
    await write('الثاني', 1)
    expect(await tabs().allTextContents()).toEqual(['الأول', 'الثاني'])
    await editor.page.keyboard.press('Control+Alt+PageUp')
    await wait(100)
    expect(await front().textContent()).toBe('الأول')
    expect({ caret: await caret(), top: await caretTop() }).toEqual(before)
    await editor.page.keyboard.press('Control+z')
    expect(await text().getByText('كلمة').count()).toBe(0)
    await editor.page.keyboard.press('Control+Alt+PageDown')
    await wait(100)
    expect(await front().textContent()).toBe('الثاني')
    await type('!')
    expect(await text().getByText('!').count()).toBe(1)
  })

  it('are gone to from the list, by click and by arrows, and closed by Delete and by button', async () => {
    await write('الأول من ثلاثة', 0)
    await write('الثاني من ثلاثة', 0)
    await write('الثالث من ثلاثة', 0)
    await editor.page.getByRole('row', { name: 'الأول من ثلاثة' }).click()
    expect(await tabs().count()).toBe(3)
    expect(await front().textContent()).toBe('الأول من ثلاثة')
    expect(decodeURIComponent(new URL(editor.page.url()).hash).length).toBeGreaterThan(5)
    await tabs().nth(1).click()
    await text().getByText('الثاني من ثلاثة').waitFor()
    await front().focus()
    await editor.page.keyboard.press('ArrowRight')
    await text().getByText('الثالث من ثلاثة').waitFor()
    expect(await front().evaluate((tab) => tab === document.activeElement)).toBe(true)
    await editor.page.keyboard.press('Delete')
    await text().getByText('الثاني من ثلاثة').waitFor()
    expect(await tabs().count()).toBe(2)
    await editor.page.getByRole('button', { name: /^Close .*الثاني من ثلاثة/ }).click()
    await text().getByText('الأول من ثلاثة').waitFor()
    await editor.page.keyboard.press('Control+Alt+w')
    await editor.page.getByText('No article is open').waitFor()
    expect(await tabs().count()).toBe(0)
  })

  it('are there again after a reload, with the one in front that was', async () => {
    await write('باق بعد التحميل', 0)
    await write('في الأمام', 0)
    await editor.page.reload()
    await text().getByText('في الأمام').waitFor()
    expect(await tabs().allTextContents()).toEqual(['باق بعد التحميل', 'في الأمام'])
    expect(await front().textContent()).toBe('في الأمام')
    await tabs().first().click()
    await text().getByText('باق بعد التحميل').waitFor()
  })

  it('close with their piece when it goes to the trash', async () => {
    await write('يُحذف بعد قليل', 0)
    await write('يبقى في الأمام', 0)
    await editor.page
      .getByRole('row', { name: 'يُحذف بعد قليل' })
      .getByRole('button', { name: /^Delete/ })
      .click()
    await editor.page
      .getByRole('alertdialog')
      .getByRole('button', { name: /^Delete/ })
      .click()
    await editor.page.getByRole('row', { name: 'يُحذف بعد قليل' }).waitFor({ state: 'detached' })
    expect(await tabs().allTextContents()).toEqual(['يبقى في الأمام'])
  })

  it('follow what another window writes while they are behind', async () => {
    await write('يُكتب فيه من نافذتين', 0)
    const address = new URL(editor.page.url()).hash
    await write('في الأمام الآن', 0)
    const other = await editor.workstation.openWindow(address)
    await other.getByRole('textbox', { name: 'Article text' }).getByText('من نافذتين').click()
    await other.keyboard.press('End')
    await other.keyboard.type(' معًا')
    await editor.page.getByRole('tab', { name: 'يُكتب فيه من نافذتين معًا' }).click()
    await text().getByText('من نافذتين معًا').waitFor()
    await other.close()
  })
})
