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
