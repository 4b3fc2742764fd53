import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterEach, beforeEach, vi } from 'vitest'
import { databaseName } from '../../src/store/openStore.ts'
import {
  launchStandIn,
  type StandIn,
  type StandInOptions,
  startStandIn,
} from '../electron-stand-in/launch.ts'

export const article = [
  'ترميم السوق القديم يبدأ غدًا',
  'تبدأ البلدية غدًا ترميم السوق القديم وسط المدينة، وتستمر الأعمال ثلاثة أشهر.',
  'خاتمة',
  'تعود المتاجر إلى العمل مع بداية الصيف.',
].join('\n')

export interface ElectronProgram {
  /** The folder of this test: the sample `market.txt` is in it, and the archive's folder `data`. */
  folder(): string
  databasePath(): string
  /** Starts the program, whether it opens a window or not. */
  start(options?: Partial<StandInOptions>): Promise<StandIn>
  /** Starts the program and waits until its first window can be worked with. */
  launch(options?: Partial<StandInOptions>): Promise<StandIn & { page: Page }>
}

/** The built Electron program over the stand-in, with a folder of its own for each test, ended after it. */
export function electronProgram(): ElectronProgram {
  let folder = ''
  let running: StandIn[] = []
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tahrir-electron-'))
    writeFileSync(join(folder, 'market.txt'), article)
    running = []
  })
  afterEach(async () => {
    for (const standIn of running) await standIn.kill()
    rmSync(folder, { recursive: true, force: true })
  })
  const withDefaults = (options: Partial<StandInOptions> = {}): StandInOptions => ({
    dataFolder: join(folder, 'data'),
    language: 'en',
    ...options,
  })
  return {
    folder: () => folder,
    databasePath: () => join(folder, 'data', databaseName),
    async start(options) {
      const standIn = await startStandIn(withDefaults(options))
      running.push(standIn)
      return standIn
    },
    async launch(options) {
      const standIn = await launchStandIn(withDefaults(options))
      running.push(standIn)
      await standIn.page.getByRole('button', { name: /^(New article|مقال جديد)$/ }).waitFor()
      return standIn
    },
  }
}

/** Imports the sample by the program's own dialog, and gives the editor that it is open in. */
export async function importSample(standIn: StandIn, page: Page, path: string): Promise<Locator> {
  standIn.answerDialogs({ open: [path] })
  await page.getByRole('button', { name: 'Import' }).click()
  const text = page.getByRole('textbox', { name: 'Article text' })
  await text.getByText('تعود المتاجر إلى العمل مع بداية الصيف.').waitFor()
  return text
}

export async function openSample(page: Page): Promise<void> {
  await page.getByRole('row', { name: 'ترميم السوق القديم يبدأ غدًا' }).click()
}

/** Waits until all is on the disk. */
export async function saved(page: Page): Promise<void> {
  await page.getByRole('status').getByText('Saved', { exact: true }).waitFor()
}

/** Waits until what is checked is so: what the program does outside its window comes a moment later. */
export function eventually(check: () => unknown): Promise<unknown> {
  return vi.waitFor(check, { timeout: 20_000, interval: 25 })
}
