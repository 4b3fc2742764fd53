import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core'
import { findChromium } from '../../../scripts/findChromium.ts'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The stand-in for Electron opens its windows by a connection of its own.
  '--remote-debugging-port=0',
]

export interface ChromiumOfTests {
  browser: Browser
  /** The address of its DevTools, for others than Playwright. */
  devTools: string
}

/** One for all files of a test process: its start takes longer than most tests. */
let running: Promise<ChromiumOfTests> | null = null

/** The headless Chromium of this test process, started where it is not there yet. */
export function chromiumOfTests(): Promise<ChromiumOfTests> {
  running ??= launch()
  return running
}

/** A context of it, and the id that DevTools know it by. */
export async function newContext(
  options: BrowserContextOptions,
): Promise<{ context: BrowserContext; id: string; devTools: string }> {
  const { browser, devTools } = await chromiumOfTests()
  const session = await browser.newBrowserCDPSession()
  const known = new Set((await session.send('Target.getBrowserContexts')).browserContextIds)
  const context = await browser.newContext(options)
  const now = (await session.send('Target.getBrowserContexts')).browserContextIds
  await session.detach()
  const [id, ...others] = now.filter((other) => !known.has(other))
  if (id === undefined || others.length > 0) throw new Error('Contexts are made one after the other.')
  return { context, id, devTools }
}

async function launch(): Promise<ChromiumOfTests> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('The end-to-end tests need a Chromium on this machine.')
  // Playwright ends it with this process; a run removes its folders (tests/harness/chromiumFolders.ts).
  const folder = mkdtempSync(join(process.env['TAHRIR_CHROMIUM_FOLDERS'] ?? tmpdir(), 'chromium-'))
  const first = await chromium.launchPersistentContext(folder, { executablePath, args: flags })
  const browser = first.browser()
  if (browser === null) throw new Error('This Playwright does not give the browser of a context.')
  // Chromium writes the port and path of its DevTools into its own folder.
  const [port, path] = readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n')
  return {
    browser,
    devTools: `ws://127.0.0.1:${port}${path}`,
  }
}
