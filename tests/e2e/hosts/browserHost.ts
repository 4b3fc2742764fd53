import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { type ServedProgram, serveInChild } from '../../reliability/serveInChild.ts'
import { newContext } from './chromiumOfTests.ts'
import type { HostOptions, RunningHost } from './RunningHost.ts'

export interface BrowserHost extends RunningHost {
  program: ServedProgram
}

/** The built `tahrir serve` in a process of its own, and pages of Chromium as its windows. */
export async function startBrowserHost(options: HostOptions): Promise<BrowserHost> {
  const { dataFolder, language, viewport, colorScheme } = options
  const [program, { context }] = await Promise.all([
    serveInChild(dataFolder, language),
    newContext({ viewport, colorScheme, acceptDownloads: true }),
  ])
  const client = program.connect()
  const openWindow = async () => {
    const page = await context.newPage()
    hearFileChoosers(page)
    await page.goto(program.address)
    return page
  }
  return {
    program,
    context,
    windows: () => context.pages(),
    openWindow,
    async giveFiles(page, files, act) {
      const [chosen] = await Promise.all([page.waitForEvent('filechooser'), act()])
      await chosen.setFiles([...files])
    },
    async takeFile(page, act) {
      const [download] = await Promise.all([page.waitForEvent('download'), act()])
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
    },
    call: (method, input) => client.call(method, input),
    async leavesTo(act) {
      const { origin } = new URL(program.address)
      const [opened, request] = await Promise.all([
        context.waitForEvent('page'),
        context.waitForEvent('request', (asked) => !asked.url().startsWith(origin)),
        act(),
      ])
      await opened.close()
      return request.url()
    },
    allowClipboard: () => context.grantPermissions(clipboardPermissions),
    readClipboard: readClipboardInPage,
    kill: () => program.end('SIGKILL'),
    async close() {
      await context.close()
      await program.end('SIGTERM')
    },
  }
}

export const clipboardPermissions = ['clipboard-read', 'clipboard-write']

/** Reads the clipboard where the page may (`clipboardPermissions`). */
export function readClipboardInPage(page: Page): Promise<{ html: string; text: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await item?.getType(type))?.text() ?? ''
    return { html: await read('text/html'), text: await read('text/plain') }
  })
}

/**
 * Playwright has the page's file choosers from the first listener on, and tells Chromium so by another way
 * than that of the keys: a key that opens one at once can come before.
 */
export function hearFileChoosers(page: Page): void {
  page.on('filechooser', () => {})
}
