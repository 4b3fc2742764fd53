import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchWorkstation, takeFile, temporaryFolder, type Workstation } from './launchWorkstation.ts'

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
  folder.remove()
})

const text = (of: Page) => of.getByRole('textbox', { name: 'Article text' })
const listStyle = (of: Page) =>
  text(of)
    .locator('ol')
    .first()
    .evaluate((list) => getComputedStyle(list).listStyleType)
const settings = () => page.getByRole('dialog', { name: /Settings|الإعدادات/ })

describe('the settings', () => {
  it('turn the digits of numbered lists in every window and in what is exported', async () => {
    await page.getByRole('button', { name: 'New article' }).click()
    await page.locator('.article-text:focus').waitFor()
    await page.keyboard.type('خطوات السلامة')
    await page.keyboard.press('Enter')
    await page.keyboard.type('1. أغلق صمام الغاز')
    await text(page).locator('ol li').waitFor()
    const other = await workstation.openWindow()
    await other.getByRole('grid').getByText('خطوات السلامة').click()
    await text(other).locator('ol li').waitFor()
    expect(await listStyle(page)).toBe('decimal')

    await page.bringToFront()
    // In the text Ctrl+, is subscript; the settings have a key beside it.
    await page.keyboard.press('Control+,')
    expect(await settings().count()).toBe(0)
    await page.keyboard.press('Control+,')
    await page.keyboard.press('Control+Alt+Comma')
    await settings().getByRole('tab', { name: 'Writing' }).click()
    await settings()
      .getByRole('button', { name: /Digits of numbered lists/ })
      .click()
    await page.getByRole('option', { name: /Arabic-Indic/ }).click()
    await page.getByRole('listbox').waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await settings().waitFor({ state: 'detached' })
    await expect.poll(() => listStyle(page)).toBe('arabic-indic')
    await expect.poll(() => listStyle(other)).toBe('arabic-indic')
    await other.close()

    await page.locator('#export-button').click()
    const { bytes } = await takeFile(page, () => page.getByRole('menuitem', { name: /HTML page/ }).click())
    expect(bytes.toString()).toContain('list-style-type: arabic-indic')
  })

  it('show the screen in the theme that the person chose, in every window, else in the system’s', async () => {
    const scheme = (of: Page) => of.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
    const paper = (of: Page) => of.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const choose = async (name: string) => {
      await settings().getByRole('button', { name: /Theme/ }).click()
      await page.getByRole('option', { name }).click()
      await page.getByRole('listbox').waitFor({ state: 'detached' })
    }
    const other = await workstation.openWindow()
    await page.bringToFront()
    const light = await paper(page)
    await page.keyboard.press('Control+Alt+Comma')
    await settings().getByRole('tab', { name: 'Appearance' }).click()
    await choose('Dark')
    await expect.poll(() => scheme(page)).toBe('dark')
    await expect.poll(() => scheme(other)).toBe('dark')
    expect(await paper(page)).not.toBe(light)
    await other.reload()
    await expect.poll(() => scheme(other)).toBe('dark')
    await choose('As in the system')
    await expect.poll(() => scheme(other)).toBe('light dark')
    expect(await paper(page)).toBe(light)
    await other.close()
    await page.keyboard.press('Escape')
  })

  it('are found again after a reload, and change the language of the screen', async () => {
    await page.reload()
    await text(page).locator('ol').waitFor()
    await expect.poll(() => listStyle(page)).toBe('arabic-indic')
    await page.getByRole('button', { name: 'Settings' }).click()
    await settings().getByRole('tab', { name: 'Appearance' }).click()
    await settings()
      .getByRole('button', { name: /Language/ })
      .click()
    await page.getByRole('option', { name: 'العربية' }).click()
    await page.getByRole('listbox').waitFor({ state: 'detached' })
    await settings().getByRole('tab', { name: 'المظهر' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'الإعدادات' }).focus()
    await page.keyboard.press('Control+,')
    await settings().waitFor()
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/settings-ar.png` })
  })
})
