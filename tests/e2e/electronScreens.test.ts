import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import {
  giveFiles,
  launchOnBrowserHost,
  launchWorkstation,
  temporaryFolder,
  textFile,
  type Workstation,
} from './launchWorkstation.ts'
import { samplePiece } from './samplePiece.ts'

const words = {
  ar: { import: 'استيراد', settings: 'الإعدادات', dismiss: 'إخفاء' },
  en: { import: 'Import', settings: 'Settings', dismiss: 'Dismiss' },
} as const

const states = [
  'the empty library',
  'an open article',
  'a list of tools',
  'the settings',
  'the list of keys',
] as const
type State = (typeof states)[number]

const running: Workstation[] = []
afterEach(async () => {
  for (const workstation of running.splice(0)) await workstation.close()
})

/**
 * The desktop window has no menu bar in the page: the native one stands above it, outside the picture. So the whole of
 * each picture is compared but the times of day, as the two programs were not started in the same second.
 */
describe('what the Electron program shows', () => {
  for (const language of ['ar', 'en'] as const) {
    it(`is what the browser host shows, pixel by pixel, on the ${language} screen`, async () => {
      const folders = [temporaryFolder(), temporaryFolder()] as const
      const [browser, desktop] = [
        await launchOnBrowserHost({ dataFolder: folders[0].path, language }),
        await launchWorkstation({ dataFolder: folders[1].path, language }),
      ]
      running.push(browser, desktop)
      const [there, here] = [await pictures(browser.page, language), await pictures(desktop.page, language)]
      for (const state of states) {
        keepIfAsked(`${language} ${state} browser`, there[state])
        keepIfAsked(`${language} ${state} desktop`, here[state])
        expect(await differingPixels(browser, there[state], here[state]), state).toBe(0)
      }
      // Two pictures of different states do differ, so that the comparison itself is seen to work.
      expect(await differingPixels(browser, there['the settings'], here['an open article'])).toBeGreaterThan(
        10_000,
      )
      for (const folder of folders) folder.remove()
    })
  }
})

/** The same way through the program on each host. */
async function pictures(page: Page, language: 'ar' | 'en'): Promise<Record<State, Buffer>> {
  const { import: importName, settings, dismiss } = words[language]
  const take = async () => {
    await page.mouse.move(640, 1)
    await page.evaluate(() => document.fonts.ready)
    const picture = () =>
      page.screenshot({ animations: 'disabled', caret: 'hide', mask: [page.locator('time')] })
    // Until nothing moves any more.
    let last = await picture()
    for (let next = await picture(); !next.equals(last); next = await picture()) last = next
    return last
  }
  const empty = await take()
  await giveFiles(page, [textFile('library.txt', samplePiece)], () =>
    page.getByRole('button', { name: importName }).click(),
  )
  await page.locator('.save-status-saved').waitFor()
  await page.getByRole('button', { name: dismiss }).click()
  await page.getByRole('button', { name: dismiss }).waitFor({ state: 'detached' })
  await page.getByText('تعوّل الإدارة').click()
  const article = await take()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/')
  await page.getByRole('listbox').waitFor()
  await page.locator('.save-status-saved').waitFor()
  const tools = await take()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: settings }).click()
  await page.getByRole('dialog').waitFor()
  const ofSettings = await take()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('F1')
  await page.getByRole('dialog').waitFor()
  return {
    'the empty library': empty,
    'an open article': article,
    'a list of tools': tools,
    'the settings': ofSettings,
    'the list of keys': await take(),
  }
}

/**
 * How many pixels of two pictures differ, by any channel; those that only one of them has count as differing. A few
 * pixels at the edges of round corners are painted up to 10 of 255 steps apart: they do not count.
 */
async function differingPixels({ openReader }: Workstation, one: Buffer, other: Buffer): Promise<number> {
  const reader = await openReader()
  const count = await reader.evaluate(
    async (sources) => {
      const [first, second] = await Promise.all(
        sources.map(async (source) => {
          const bytes = Uint8Array.from(atob(source), (unit) => unit.charCodeAt(0))
          const image = await createImageBitmap(new Blob([bytes]))
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
          context?.drawImage(image, 0, 0)
          return context?.getImageData(0, 0, image.width, image.height)
        }),
      )
      if (!first || !second) throw new Error('A picture cannot be read.')
      const [before, after] = [first.data, second.data]
      let differing = Math.abs(before.length - after.length) / 4
      for (let start = 0; start < Math.min(before.length, after.length); start += 4) {
        const isApart = (channel: number) =>
          Math.abs((before[start + channel] ?? 0) - (after[start + channel] ?? 0)) > 16
        if ([0, 1, 2].some(isApart)) differing++
      }
      return differing
    },
    [one.toString('base64'), other.toString('base64')],
  )
  await reader.close()
  return count
}

function keepIfAsked(name: string, picture: Buffer): void {
  const folder = process.env['SHOTS']
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.png`), picture)
}
