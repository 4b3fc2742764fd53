import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import type { ServedProgram } from '../reliability/serveInChild.ts'
import { startBrowserHost } from './hosts/browserHost.ts'
import { newContext } from './hosts/chromiumOfTests.ts'
import { startElectronHost } from './hosts/electronHost.ts'
import { hostWay } from './hosts/hostWay.ts'
import type { GivenFile, HostOptions, RunningHost, TakenFile } from './hosts/RunningHost.ts'
import { startStandInHost } from './hosts/standInHost.ts'

/** The workstation as a person has it, on the host that TAHRIR_HOST names (tests/README.md). */
export interface Workstation extends Omit<RunningHost, 'openWindow' | 'giveFiles' | 'takeFile'> {
  /** The first window. */
  page: Page
  /** Another window on the same archive; with a hash (`#…`) the article of that address is in front. */
  openWindow(hash?: string): Promise<Page>
  /** A page of a browser that knows nothing of the program, to look at what has left it. */
  openReader(): Promise<Page>
}

export type WorkstationOptions = Pick<HostOptions, 'dataFolder'> & Partial<HostOptions>

const hosts = new WeakMap<BrowserContext, RunningHost>()

/** Does what has the program ask for files, by its own dialog or the page's, and gives it these. */
export function giveFiles(
  page: Page,
  files: readonly GivenFile[],
  act: () => Promise<unknown>,
): Promise<void> {
  return hostOf(page).giveFiles(page, files, act)
}

/** Does what lets a file leave, by a dialog or as a download, and gives that file. */
export function takeFile(page: Page, act: () => Promise<unknown>): Promise<TakenFile> {
  return hostOf(page).takeFile(page, act)
}

function hostOf(page: Page): RunningHost {
  const host = hosts.get(page.context())
  if (host === undefined) throw new Error('This page is no window of a workstation.')
  return host
}

const usual = { language: 'en', viewport: { width: 1280, height: 860 }, colorScheme: 'light' } as const

/** Starts the built program on an archive, and waits until its first window can be worked with. */
export async function launchWorkstation(options: WorkstationOptions): Promise<Workstation> {
  const all: HostOptions = { ...usual, ...options }
  if (hostWay === 'browser') return launchOnBrowserHost(all)
  return whenReady(await (hostWay === 'stand-in' ? startStandInHost(all) : startElectronHost(all)))
}

/** For tests of what only the browser host has (`inBrowserOnly`): also gives its process and address. */
export async function launchOnBrowserHost(
  options: WorkstationOptions,
): Promise<Workstation & { program: ServedProgram }> {
  const host = await startBrowserHost({ ...usual, ...options })
  await host.openWindow()
  return { ...(await whenReady(host)), program: host.program }
}

async function whenReady(host: RunningHost): Promise<Workstation> {
  hosts.set(host.context, host)
  const readers: (() => Promise<void>)[] = []
  const page = host.windows()[0]
  if (page === undefined) throw new Error('The program opened no window.')
  await isReady(page)
  return {
    ...host,
    page,
    async openWindow(hash) {
      const other = await host.openWindow()
      await isReady(other)
      if (hash !== undefined) {
        await other.evaluate((place) => {
          window.location.hash = place
        }, hash)
      }
      return other
    },
    async openReader() {
      const { context } = await newContext({ acceptDownloads: true })
      readers.push(() => context.close())
      return context.newPage()
    },
    async close() {
      for (const close of readers.splice(0)) await close()
      await host.close()
    },
  }
}

function isReady(page: Page): Promise<void> {
  return page.getByRole('button', { name: /^(New article|مقال جديد)$/ }).waitFor()
}

/** A plain text, as a person chooses it. */
export function textFile(name: string, content: string): GivenFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(content) }
}

/** A folder for one test's archive. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'tahrir-e2e-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
