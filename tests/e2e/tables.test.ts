import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { closeBrowser, launchWorkstation, temporaryFolder, type Workstation } from './launchWorkstation.ts'

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
  await closeBrowser()
  folder.remove()
})
beforeEach(async () => {
  await page.getByRole('button', { name: 'New article' }).click()
  await page.locator('[role="textbox"][aria-label="Article text"]:focus').waitFor()
  await page.keyboard.type('عنوان')
  await press('Enter')
})

/** Presses keys as a person does: the browser tells of a moved caret before the next one. */
async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key)
    await wait(60)
  }
}

const text = () => page.getByRole('textbox', { name: 'Article text' })

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
  await page.getByRole('button', { name: 'Table', exact: true }).focus()
  await press('Enter')
  await page.getByRole('menu', { name: 'Table' }).waitFor()
  await page.keyboard.type(item)
  await press('Enter')
  await page.locator('[role="textbox"][aria-label="Article text"]:focus').waitFor()
}

async function fill(cells: string[]): Promise<void> {
  for (const [index, cell] of cells.entries()) {
    if (index > 0) await press('Tab')
    await page.keyboard.type(cell)
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
    await page.keyboard.type('خامس')
    expect(await rows()).toEqual(['*أول*|*ثان*|*ثالث*', 'رابع|خامس|', '||'])
    await press('Home', 'ArrowRight')
    await page.keyboard.type('ـ')
    expect((await rows())[1]).toBe('رابعـ|خامس|')
    await press('ArrowUp')
    await page.keyboard.type('١')
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
    await page.keyboard.type('Third')
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

  it('is the same in another window', async () => {
    await choose('Insert')
    await fill(['أول', 'ثان'])
    const other = await workstation.openWindow()
    // The same article by its address: all of this file's pieces have the same headline.
    await other.evaluate((hash) => {
      window.location.hash = hash
    }, new URL(page.url()).hash)
    const cells = other.locator('.article-text th')
    await cells.nth(1).getByText('ثان').waitFor()
    await page.bringToFront()
    await choose('Row below')
    await other.locator('.article-text tr').nth(3).waitFor()
    expect(await other.locator('.article-text tr').count()).toBe(4)
    await other.close()
  })
})
