import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { editorPage } from '../harness/editorPage.ts'

/** What follows the headline, which holds a number of its own in each test. */
const piece = [
  'البداية',
  'بدأ العمل في الميناء قبل عامين.',
  'شارك فيه مئات العمال.',
  'الكلفة',
  'بلغت الكلفة 40 مليونًا بحسب Reuters.',
  'المستقبل',
  'يستقبل الميناء أولى السفن غدًا.',
  'الخاتمة',
  'تأمل المدينة أن يعود البحر إليها.',
].join('\n')

const editor = editorPage()
const { text, type, importText } = editor
let pieces = 0

beforeAll(() => editor.page.setDefaultTimeout(10_000))
beforeEach(async () => {
  pieces++
  const headline = `افتتاح الميناء ${pieces}`
  await importText(`${headline}\n${piece}`, headline)
  await text().getByText('تأمل المدينة').click()
  if ((await panel().count()) === 0) await editor.page.keyboard.press('Control+Alt+m')
  await panel().waitFor()
})

const panel = () => editor.page.getByRole('navigation', { name: 'Outline' })
const row = (name: string) => panel().getByRole('row', { name })
const names = () => panel().locator('.outline-name').allTextContents()
const headings = () => text().locator('h2').allTextContents()
const lines = () => text().locator('h1, h2, p').allTextContents()
const currentRow = () => panel().locator('[aria-current="location"] .outline-name').allTextContents()
/** The line with the caret. */
const caretLine = () =>
  editor.page.evaluate(() => {
    const node = document.getSelection()?.anchorNode
    return (node instanceof Element ? node : node?.parentElement)?.closest('h1, h2, p')?.textContent ?? null
  })

describe('the outline', () => {
  it('shows the parts with their lengths, follows the caret and the writing, and is remembered', async () => {
    await expect.poll(names).toEqual([`افتتاح الميناء ${pieces}`, 'البداية', 'الكلفة', 'المستقبل', 'الخاتمة'])
    await expect.poll(currentRow).toEqual(['الخاتمة'])
    await row('البداية').getByText('11 words').waitFor()
    await text().getByText('شارك فيه مئات العمال.').click()
    await expect.poll(currentRow).toEqual(['البداية'])
    await editor.page.keyboard.press('End')
    await type(' وعاملاتٌ كثيرات')
    await row('البداية').getByText('13 words').waitFor()
    await editor.page.keyboard.press('Enter')
    await editor.page.keyboard.press('Control+Alt+1')
    await panel().getByText('Section without a name').waitFor()
    await type('وقفة')
    await editor.page.waitForFunction(() => document.querySelectorAll('.outline-row').length === 6)
    await expect.poll(names).toContain('وقفة')
    await editor.page.getByRole('status').getByText('Saved', { exact: true }).waitFor()
    await editor.page.reload()
    await panel().getByText('وقفة').waitFor()
  })

  it('goes to a part by click and by key, with the caret at its beginning', async () => {
    await row('الكلفة').click()
    await expect.poll(caretLine).toBe('الكلفة')
    await type('عن ')
    await panel().getByText('عن الكلفة').waitFor()
    await editor.page.keyboard.press('F6')
    await row('عن الكلفة').focus()
    await editor.page.keyboard.press('ArrowDown')
    await editor.page.keyboard.press('Enter')
    await expect.poll(caretLine).toBe('المستقبل')
    await expect.poll(currentRow).toEqual(['المستقبل'])
  })

  it('moves a section by keys in the text, the caret with it, refuses what has no place, and undoes in one step', async () => {
    const before = await lines()
    await text().getByText('شارك فيه مئات العمال.').click()
    await expect.poll(currentRow).toEqual(['البداية'])
    await editor.page.keyboard.press('Control+Alt+ArrowDown')
    await expect.poll(headings).toEqual(['الكلفة', 'البداية', 'المستقبل', 'الخاتمة'])
    await expect.poll(caretLine).toBe('شارك فيه مئات العمال.')
    await editor.page.keyboard.press('Control+Alt+ArrowDown')
    await editor.page.keyboard.press('Control+Alt+ArrowDown')
    await expect.poll(headings).toEqual(['الكلفة', 'المستقبل', 'البداية', 'الخاتمة'])
    await expect
      .poll(lines)
      .toEqual([before[0], ...before.slice(4, 8), ...before.slice(1, 4), ...before.slice(8)])
    await type('!')
    await editor.page.keyboard.press('Control+z')
    await expect.poll(headings).toEqual(['الكلفة', 'المستقبل', 'البداية', 'الخاتمة'])
    await editor.page.keyboard.press('Control+z')
    await editor.page.keyboard.press('Control+z')
    await expect.poll(lines).toEqual(before)
  })

  it('moves a section by keys in the outline, and keeps the keyboard on it', async () => {
    await row('البداية').focus()
    await editor.page.keyboard.press('Alt+ArrowDown')
    await expect.poll(names).toEqual([`افتتاح الميناء ${pieces}`, 'الكلفة', 'البداية', 'المستقبل', 'الخاتمة'])
    await panel().getByRole('status').getByText('البداية is now section 2 of 3').waitFor()
    await editor.page.keyboard.press('Alt+ArrowDown')
    await editor.page.keyboard.press('Alt+ArrowDown')
    await panel().getByRole('status').getByText('البداية cannot go further').waitFor()
    await expect.poll(headings).toEqual(['الكلفة', 'المستقبل', 'البداية', 'الخاتمة'])
    await editor.page.keyboard.press('Alt+ArrowUp')
    await expect.poll(headings).toEqual(['الكلفة', 'البداية', 'المستقبل', 'الخاتمة'])
  })

  it('moves a section by dragging it, not past the conclusion', async () => {
    const before = await lines()
    await drag('المستقبل', 'البداية', 'above')
    await expect.poll(headings).toEqual(['المستقبل', 'البداية', 'الكلفة', 'الخاتمة'])
    await expect.poll(lines).toHaveLength(before.length)
    await drag('البداية', 'الخاتمة', 'below')
    await expect.poll(headings).toEqual(['المستقبل', 'البداية', 'الكلفة', 'الخاتمة'])
    await text().click()
    await editor.page.keyboard.press('Control+z')
    await expect.poll(lines).toEqual(before)
  })

  it('moves a section by the menu of its row', async () => {
    await choose('الكلفة', 'Move up')
    await expect.poll(headings).toEqual(['الكلفة', 'البداية', 'المستقبل', 'الخاتمة'])
    await choose('الكلفة', 'Move down')
    await choose('الكلفة', 'Move down')
    await expect.poll(headings).toEqual(['البداية', 'المستقبل', 'الكلفة', 'الخاتمة'])
  })

  it('drags by keyboard', async () => {
    await row('البداية').focus()
    await editor.page.keyboard.press('ArrowRight')
    await editor.page.locator('button[aria-label="Drag البداية"]:focus').waitFor()
    await editor.page.keyboard.press('Enter')
    await editor.page.locator('[aria-label^="Insert"]:focus').waitFor()
    for (let tries = 0; tries < 10; tries++) {
      const target = await editor.page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? '',
      )
      if (target.includes('المستقبل') && target.includes('الخاتمة')) break
      await editor.page.keyboard.press('ArrowDown')
    }
    await editor.page.keyboard.press('Enter')
    await expect.poll(headings).toEqual(['الكلفة', 'المستقبل', 'البداية', 'الخاتمة'])
  })

  it('makes a section the conclusion, a section of the conclusion, and a heading a paragraph', async () => {
    const before = await lines()
    await choose('الكلفة', 'Make it the conclusion')
    await expect.poll(headings).toEqual(['البداية', 'المستقبل', 'الخاتمة', 'الكلفة'])
    expect(await text().locator('h2[data-role="conclusion"]').allTextContents()).toEqual(['الكلفة'])
    await choose('الكلفة', 'Make it a section')
    expect(await text().locator('h2[data-role="conclusion"]').count()).toBe(0)
    await choose('المستقبل', 'Make the heading a paragraph')
    await expect.poll(headings).toEqual(['البداية', 'الخاتمة', 'الكلفة'])
    await text().getByText('شارك فيه مئات العمال.').click()
    for (let step = 0; step < 3; step++) await editor.page.keyboard.press('Control+z')
    await expect.poll(lines).toEqual(before)
    expect(await text().locator('h2[data-role="conclusion"]').allTextContents()).toEqual(['الخاتمة'])
  })
})

async function choose(name: string, action: string): Promise<void> {
  await row(name)
    .getByRole('button', { name: `Actions for ${name}` })
    .click()
  await editor.page.getByRole('menuitem', { name: action }).click()
}

/** Drags a row by mouse to the edge of another. */
async function drag(name: string, to: string, edge: 'above' | 'below'): Promise<void> {
  const from = await row(name).boundingBox()
  const target = await row(to).boundingBox()
  if (from === null || target === null) throw new Error('The rows are not on the screen.')
  await editor.page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await editor.page.mouse.down()
  const y = edge === 'above' ? target.y + 3 : target.y + target.height - 3
  await editor.page.mouse.move(target.x + target.width / 2, (from.y + y) / 2, { steps: 4 })
  await editor.page.mouse.move(target.x + target.width / 2, y, { steps: 4 })
  await editor.page.mouse.up()
}
