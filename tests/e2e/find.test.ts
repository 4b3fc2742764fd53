import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { editorPage } from '../harness/editorPage.ts'
import { samplePiece } from './samplePiece.ts'

const editor = editorPage()
const { text, type, importText } = editor
/** Each test has a piece of its own, which its headline's number tells from the tabs behind it. */
let pieces = 0

beforeAll(() => editor.page.setDefaultTimeout(10_000))

const bar = () => editor.page.getByRole('search', { name: 'Find and replace' })
const field = () => bar().getByRole('textbox', { name: 'Find' })
const count = () => bar().getByRole('status')
const isFocused = (locator: ReturnType<typeof field>) =>
  locator.evaluate((element) => element === document.activeElement)
const marked = () => text().locator('.find-match').allTextContents()
const current = () => text().locator('.find-match-current').allTextContents()
const written = async () => (await text().locator('h1, h2, p').allTextContents()).join('\n')
const selected = () => editor.page.evaluate(() => document.getSelection()?.toString() ?? '')

/** The browser tells the page of a click's and a key's new selection a moment later; no hand is as quick as this test. */
async function selectionTold(): Promise<void> {
  await editor.page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 60))),
  )
}

async function says(wanted: string): Promise<void> {
  await count().getByText(wanted, { exact: true }).waitFor()
}

describe('find and replace', () => {
  beforeEach(async () => {
    pieces++
    await importText(samplePiece.replace('\n', ` ${pieces}\n`), `تجديدها ${pieces}`)
    await text()
      .locator('h1', { hasText: `تجديدها ${pieces}` })
      .click()
    await selectionTold()
    await editor.page.keyboard.press('Control+Home')
    await selectionTold()
  })

  it('finds what folds to the same, steps by key round the ends, and leaves the match selected', async () => {
    await editor.page.keyboard.press('Control+f')
    expect(await isFocused(field())).toBe(true)
    await type('قَاعه')
    await says('1 of 4')
    expect(await marked()).toEqual(['قاعة', 'قاعة', 'قاعة', 'قاعة'])
    await editor.page.keyboard.press('Shift+Enter')
    await says('4 of 4')
    await editor.page.keyboard.press('Enter')
    await editor.page.keyboard.press('F3')
    await says('2 of 4')
    await editor.page.keyboard.press('Shift+F3')
    await says('1 of 4')
    await editor.page.keyboard.press('F3')
    await editor.page.keyboard.press('Escape')
    expect(await bar().count()).toBe(0)
    expect(await marked()).toEqual([])
    expect(await selected()).toBe('قاعة')
    expect(await isFocused(text())).toBe(true)
  })

  it('finds as written, whole words, and in one field, all by keyboard', async () => {
    await editor.page.keyboard.press('Control+f')
    await type('القاعه')
    await says('1 of 2')
    await editor.page.keyboard.press('Tab')
    await editor.page.keyboard.press('Tab')
    await editor.page.keyboard.press('Tab')
    await editor.page.keyboard.press('Space')
    await says('No matches')
    await editor.page.keyboard.press('Space')
    await says('1 of 2')
    await editor.page.keyboard.press('Control+f')
    await type('قاعة')
    await says('1 of 4')
    await bar().getByRole('button', { name: 'Whole words' }).focus()
    await editor.page.keyboard.press('Space')
    await says('1 of 2')
    await editor.page.keyboard.press('Space')
    await bar().getByRole('button', { name: 'Where to look' }).focus()
    await editor.page.keyboard.press('Enter')
    await editor.page.getByRole('option', { name: 'Conclusion' }).press('Enter')
    await says('1 of 1')
    expect(await marked()).toEqual(['قاعة'])
    // The list of places is gone, and the keyboard back in the bar.
    await bar().locator('button:focus').waitFor()
    await editor.page.keyboard.press('Escape')
    await bar().waitFor({ state: 'detached' })
  })

  it('replaces one and all, says how many, and takes each back in one step', async () => {
    const before = await written()
    await editor.page.keyboard.press('Control+h')
    await type('قاعة')
    await bar().getByRole('textbox', { name: 'Replace with' }).focus()
    await type('قاعة كبيرة')
    await editor.page.keyboard.press('Enter')
    await says('2 of 4')
    expect(await current()).toEqual(['قاعة'])
    expect((await written()).match(/قاعة كبيرة/g)).toHaveLength(1)
    await editor.page.keyboard.press('Control+Enter')
    await says('3 replaced')
    expect((await written()).match(/قاعة كبيرة/g)).toHaveLength(4)
    await editor.page.keyboard.press('Escape')
    await editor.page.keyboard.press('Control+z')
    expect((await written()).match(/قاعة كبيرة/g)).toHaveLength(1)
    await editor.page.keyboard.press('Control+z')
    expect(await written()).toBe(before)
  })

  it('looks for the words that are selected, and follows the text as it is written', async () => {
    await text().getByText('ما الذي تغيّر').dblclick()
    const words = (await selected()).trim()
    await editor.page.keyboard.press('Control+f')
    expect(await field().inputValue()).toBe(words)
    await field().fill('الإدارة')
    await says('1 of 2')
    await text().getByText('تجديد استغرق عامين').click()
    await editor.page.keyboard.press('End')
    await type(' قالت الادارة')
    await says('3 matches')
    expect(await marked()).toEqual(['الادارة', 'الإدارة', 'الإدارة'])
    await editor.page.keyboard.press('Escape')
    expect(await bar().count()).toBe(0)
    expect(await isFocused(text())).toBe(true)
  })
})

describe('in a long piece', () => {
  it('finds a word in 50,000, brings it into sight, and keeps up with the typing', async () => {
    const paragraph = `${'نص طويل عن المدينة وأهلها وما جرى فيها '.repeat(10)}.`
    const body = Array.from({ length: 620 }, (_, index) =>
      index === 500 ? `${paragraph} والعلامة الفريدة هنا.` : paragraph,
    )
    await importText(['عنوان طويل جدًا', ...body].join('\n'), 'عنوان طويل جدًا')
    await text().locator('h1').click()
    await editor.page.keyboard.press('Control+f')
    await type('العلامه الفريده')
    await says('1 of 1')
    const match = text().locator('.find-match-current')
    await match.waitFor()
    await editor.page.waitForFunction(() => {
      const page = document.querySelector('.find-match-current')?.closest('.article-editor-page')
      const match = document.querySelector('.find-match-current')?.getBoundingClientRect()
      const sight = page?.getBoundingClientRect()
      return match && sight && match.top >= sight.top && match.bottom <= sight.bottom
    })
    // A letter that stands a hundred thousand times is counted whole and marked about the current place.
    await field().fill('ا')
    await count()
      .getByText(/^[\d,]+ of [\d,]+$/)
      .waitFor()
    const total = Number(((await count().textContent()) ?? '').replace(/^.* of /, '').replaceAll(',', ''))
    expect(total).toBeGreaterThan(20_000)
    expect(await text().locator('.find-match').count()).toBe(1000)
    await editor.page.keyboard.press('Shift+Enter')
    await editor.page.keyboard.press('Escape')
    await type('كتابة')
    await text().getByText('كتابة').waitFor()
  })
})
