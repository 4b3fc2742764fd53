import { beforeEach, describe, expect, it } from 'vitest'
import { editorPage } from '../harness/editorPage.ts'

const editor = editorPage()
const { text, press, type, newBody, tool } = editor

beforeEach(() => newBody())

/** The table's rows, a header in stars. */
const rows = () =>
  text().evaluate((root) =>
    [...root.querySelectorAll('tr')].map((row) =>
      [...row.children]
        .map((cell) => (cell.tagName === 'TH' ? `*${cell.textContent}*` : cell.textContent))
        .join('|'),
    ),
  )

/** Chooses from the menu by keyboard alone: to the toolbar's button, and by the first letters of the choice. */
async function choose(item: string): Promise<void> {
  await (await tool('Table')).focus()
  await press('Enter')
  await editor.page.getByRole('menu', { name: 'Table' }).waitFor()
  await type(item)
  await press('Enter')
  await editor.page.locator('[role="textbox"][aria-label="Article text"]:focus').waitFor()
}

/** The same by the table's own key in the text. */
async function chooseByKey(item: string): Promise<void> {
  await press('Control+Alt+g')
  await editor.page.getByRole('menu', { name: 'Table' }).waitFor()
  await type(item)
  await press('Enter')
  await editor.page.locator('[role="textbox"][aria-label="Article text"]:focus').waitFor()
}

async function fill(cells: string[]): Promise<void> {
  for (const [index, cell] of cells.entries()) {
    if (index > 0) await press('Tab')
    await type(cell)
  }
}

describe('a table', () => {
  it('is inserted, filled by Tab, grown and shrunk, and undone step by step', async () => {
    await choose('Insert')
    await fill(['المدينة', 'السكان', 'السنة', 'صور', '174', '2020', 'صيدا', '266', '2021', 'جبيل'])
    expect(await rows()).toEqual(['*المدينة*|*السكان*|*السنة*', 'صور|174|2020', 'صيدا|266|2021', 'جبيل||'])
    await choose('Row above')
    expect((await rows())[3]).toBe('||')
    await choose('Column after')
    expect((await rows())[0]).toBe('*المدينة*|**|*السكان*|*السنة*')
    await choose('Delete col')
    expect((await rows())[0]).toBe('**|*السكان*|*السنة*')
    await press('Control+z')
    expect((await rows())[0]).toBe('*المدينة*|**|*السكان*|*السنة*')
    await choose('Header')
    expect((await rows())[0]).toBe('المدينة||السكان|السنة')
    await choose('Delete table')
    expect(await rows()).toEqual([])
    await press('Control+z')
    expect(await rows()).toHaveLength(5)
  })

  it('has its first column at the right where it is Arabic, and the arrows cross its cells the way they point', async () => {
    await choose('Insert')
    await fill(['أول', 'ثان', 'ثالث', 'رابع'])
    const lefts = await text().evaluate((root) =>
      [...root.querySelectorAll('th')].map((cell) => cell.getBoundingClientRect().left),
    )
    expect(lefts).toEqual(lefts.toSorted((a, b) => b - a))
    // From the end of the fourth, which is the left edge of the first column, to the cell at its left and back.
    await press('ArrowLeft')
    await type('خامس')
    expect(await rows()).toEqual(['*أول*|*ثان*|*ثالث*', 'رابع|خامس|', '||'])
    await press('Home', 'ArrowRight')
    await type('ـ')
    expect((await rows())[1]).toBe('رابعـ|خامس|')
    await press('ArrowUp')
    await type('١')
    expect((await rows())[0]).toContain('١')
  })

  it('keeps its first column at the left where it is English', async () => {
    await choose('Insert')
    await fill(['First', 'Second'])
    const lefts = await text().evaluate((root) =>
      [...root.querySelectorAll('th')].map((cell) => cell.getBoundingClientRect().left),
    )
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b))
    await press('ArrowRight')
    await type('Third')
    expect((await rows())[0]).toBe('*First*|*Second*|*Third*')
  })

  it('has cells selected by Shift and the arrows, and emptied by Delete', async () => {
    await choose('Insert')
    await fill(['أول', 'ثان', 'ثالث'])
    await press('Shift+Tab', 'ArrowRight', 'Home', 'Shift+ArrowRight')
    expect(await text().locator('.selectedCell').allTextContents()).toHaveLength(2)
    await press('Delete')
    expect((await rows())[0]).toBe('**|**|*ثالث*')
    await press('Control+z')
    expect((await rows())[0]).toBe('*أول*|*ثان*|*ثالث*')
  })

  it.each([
    ['ArrowLeft', ['أول', 'ثان', 'ثالث']],
    ['ArrowRight', ['First', 'Second', 'Third']],
  ])('has cells merged and split by its key, towards %s', async (forward, words) => {
    await chooseByKey('Insert')
    await fill(words)
    await press('Shift+Tab', 'Shift+Tab', 'End')
    await press(`Shift+${forward}`)
    await chooseByKey('Merge')
    const [first = '', second = '', third = ''] = words
    expect((await rows())[0]).toBe(`*${first}${second}*|*${third}*`)
    const merged = text().locator('th[colspan="2"]')
    const below = text().locator('tr').nth(1).locator('td')
    const wide = await merged.boundingBox()
    const [one, two] = [await below.nth(0).boundingBox(), await below.nth(1).boundingBox()]
    if (!wide || !one || !two) throw new Error('cells without a place')
    expect(Math.abs(wide.width - one.width - two.width)).toBeLessThan(2)
    await chooseByKey('Split')
    expect((await rows())[0]).toBe(`*${first}${second}*|**|*${third}*`)
    await press('Control+z', 'Control+z')
    expect((await rows())[0]).toBe(`*${first}*|*${second}*|*${third}*`)
  })

  it('is the same in another window', async () => {
    await choose('Insert')
    await fill(['أول', 'ثان'])
    const other = await editor.workstation.openWindow()
    // The same article by its address: all of this file's pieces have the same headline.
    await other.evaluate((hash) => {
      window.location.hash = hash
    }, new URL(editor.page.url()).hash)
    const cells = other.locator('.article-text th')
    await cells.nth(1).getByText('ثان').waitFor()
    await editor.page.bringToFront()
    await choose('Row below')
    await other.locator('.article-text tr').nth(3).waitFor()
    expect(await other.locator('.article-text tr').count()).toBe(4)
    await other.close()
  })
})
