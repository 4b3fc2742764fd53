import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../scripts/findChromium.ts'
import { type ServedProgram, serveInChild } from '../reliability/serveInChild.ts'

/** The workstation on the browser host, in a page as a person has it. */
export interface Workstation {
  page: Page
  context: BrowserContext
  program: ServedProgram
  /** Another window on the same archive. */
  openWindow(): Promise<Page>
  close(): Promise<void>
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let browser: Browser | null = null

export interface WorkstationOptions {
  dataFolder: string
  language?: 'ar' | 'en'
  viewport?: { width: number; height: number }
  colorScheme?: 'light' | 'dark'
}

/** Starts the built program on an archive, and a browser page that shows it. */
export async function launchWorkstation(options: WorkstationOptions): Promise<Workstation> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('The end-to-end tests need a Chromium on this machine.')
  browser ??= await chromium.launch({ executablePath, args: flags })
  const program = await serveInChild(options.dataFolder, options.language ?? 'en')
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1280, height: 860 },
    colorScheme: options.colorScheme ?? 'light',
    acceptDownloads: true,
  })
  const openWindow = async () => {
    const page = await context.newPage()
    // Playwright has the page's file choosers from the first listener on, and tells Chromium so by another way
    // than that of the keys: a key that opens one at once can come before.
    page.on('filechooser', () => {})
    await page.goto(program.address)
    await page.getByRole('button', { name: /^(New article|مقال جديد)$/ }).waitFor()
    return page
  }
  return {
    page: await openWindow(),
    context,
    program,
    openWindow,
    async close() {
      await context.close()
      await program.end('SIGTERM')
    },
  }
}

export async function closeBrowser(): Promise<void> {
  await browser?.close()
  browser = null
}

/** A folder for one test's archive. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'tahrir-e2e-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
