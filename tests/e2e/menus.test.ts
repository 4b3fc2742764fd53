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
  await page.keyboard.press('Enter')
})

/** Presses keys one after the other, as a person does: the browser tells of a moved caret before the next one. */
async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key)
    await wait(60)
  }
}

const html = () =>
  page.getByRole('textbox', { name: 'Article text' }).evaluate((root) =>
    [...root.children]
      .slice(1)
      .map((block) => block.outerHTML.replaceAll(/ (dir|data-[a-z]+|class)="[^"]*"/g, ''))
      .filter((block) => block !== '<p><br></p>')
      .join(''),
  )

describe('the marks', () => {
  it('have a key each, and none is taken in the headline', async () => {
    await page.keyboard.type('س')
    for (const [key, tag] of [
      ['Control+Shift+H', 'mark'],
      ['Control+.', 'sup'],
      ['Control+,', 'sub'],
      ['Control+e', 'code'],
    ] as const) {
      await press('Shift+Home', key)
      expect(await html()).toBe(`<p><${tag}>س</${tag}></p>`)
      await press(key)
      expect(await html()).toBe('<p>س</p>')
      await press('End')
    }
    await press('Control+Home', 'Shift+End', 'Control+Shift+H', 'Control+b')
    expect(await page.locator('h1 mark, h1 strong').count()).toBe(0)
  })
})

describe('a separator', () => {
  it('comes by key and by three hyphens, each taken back by one undo', async () => {
    await page.keyboard.type('قبل')
    await page.keyboard.press('Control+Alt+-')
    await page.keyboard.type('بعد')
    expect(await html()).toBe('<p>قبل</p><hr contenteditable="false"><p>بعد</p>')
    await page.keyboard.press('Enter')
    await page.keyboard.type('---')
    expect(await html()).toBe('<p>قبل</p><hr contenteditable="false"><p>بعد</p><hr contenteditable="false">')
    await page.keyboard.press('Control+z')
    expect(await html()).toBe('<p>قبل</p><hr contenteditable="false"><p>بعد</p><p>---</p>')
  })
})

const text = () => page.getByRole('textbox', { name: 'Article text' })
const menu = () => page.getByRole('listbox', { name: 'Put on this line' })
const bubble = () => page.getByRole('toolbar', { name: 'Tools for the selected text' })

/** What a screen reader is told of: the option that the textbox points at. */
const active = () =>
  text().evaluate((root) => {
    const id = root.getAttribute('aria-activedescendant')
    return id === null ? null : (document.getElementById(id)?.textContent ?? 'nothing by this id')
  })

describe('the slash menu', () => {
  it('opens on an empty line, is walked by the arrows, and Escape leaves the stroke', async () => {
    await page.keyboard.type('/')
    await menu().waitFor()
    expect(await active()).toContain('Section heading')
    await press('ArrowDown')
    expect(await active()).toContain('Conclusion')
    await press('ArrowUp', 'ArrowUp')
    expect(await active()).toContain('Separator')
    await press('Escape')
    await menu().waitFor({ state: 'detached' })
    expect(await active()).toBeNull()
    await page.keyboard.type('x')
    expect(await html()).toBe('<p>/x</p>')
  })

  it('is filtered in either language, and Enter does what was chosen', async () => {
    await page.keyboard.type('/جدو')
    expect(await menu().getByRole('option').allTextContents()).toEqual(['Table'])
    await press('Enter')
    expect(await text().locator('th').count()).toBe(3)
    expect(await text().getByText('/جدو').count()).toBe(0)
    await press('Control+End')
    await page.keyboard.type('/quo')
    await press('Enter')
    await page.keyboard.type('قول')
    expect(await html()).toMatch(/<blockquote><p>قول<\/p><\/blockquote>$/)
    await press('Enter', 'Enter')
    await page.keyboard.type('/خاتمه')
    await press('Enter')
    await page.keyboard.type('ختام')
    expect(await text().locator('h2').allTextContents()).toEqual(['ختام'])
  })

  it('stays away from a stroke in the middle of a text, and opens by its key where the keyboard has none', async () => {
    await page.keyboard.type('و/')
    await wait(100)
    expect(await menu().count()).toBe(0)
    await press('Enter', 'Control+Alt+/')
    await menu().waitFor()
    await menu().getByRole('option', { name: 'Bulleted list' }).click()
    await page.keyboard.type('بند')
    expect(await html()).toBe('<p>و/</p><ul><li><p>بند</p></li></ul>')
  })
})

describe('the bubble menu', () => {
  it('comes with a selection, is entered by Alt+F10 and left by Escape, with the selection kept', async () => {
    await page.keyboard.type('كلمة ثم كلمة')
    expect(await bubble().count()).toBe(0)
    await press('Shift+Home')
    await bubble().waitFor()
    await press('Alt+F10')
    expect(
      await bubble()
        .getByRole('button', { name: 'Bold' })
        .evaluate((own) => own === document.activeElement),
    ).toBe(true)
    await press('Space')
    expect(await html()).toBe('<p><strong>كلمة ثم كلمة</strong></p>')
    // The UI is English, so that the next button is at the right.
    await press('ArrowRight', 'ArrowRight', 'Enter')
    expect(await html()).toBe('<p><strong><mark>كلمة ثم كلمة</mark></strong></p>')
    await press('Escape')
    await page.locator('[role="textbox"][aria-label="Article text"]:focus').waitFor()
    await page.keyboard.type('بدل')
    expect(await html()).toContain('بدل')
    expect(await html()).not.toContain('كلمة')
    expect(await bubble().count()).toBe(0)
  })

  it('works by mouse, opens the link editor, and is not there for the headline', async () => {
    await page.keyboard.type('نص')
    await press('Shift+Home')
    await bubble().getByRole('button', { name: 'Italic' }).click()
    expect(await html()).toBe('<p><em>نص</em></p>')
    await bubble().getByRole('button', { name: 'Link' }).click()
    await page.getByRole('dialog', { name: 'Link' }).waitFor()
    await page.keyboard.type('example.com')
    await press('Enter')
    expect(await text().locator('a').getAttribute('href')).toBe('https://example.com')
    await press('Control+Home', 'Shift+End')
    await wait(100)
    expect(await bubble().count()).toBe(0)
    await press('Alt+F10')
    expect(
      await page
        .getByRole('toolbar', { name: 'Editing tools' })
        .evaluate((own) => own.contains(document.activeElement)),
    ).toBe(true)
  })
})
