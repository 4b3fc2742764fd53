import { cpSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildProgram } from '../../../scripts/buildProgram.ts'
import { generateInto } from '../../../src/services/generate/generateInto.ts'
import { openStore } from '../../../src/store/openStore.ts'
import { newContext } from '../../e2e/hosts/chromiumOfTests.ts'
import { temporaryFolder } from '../../e2e/launchWorkstation.ts'
import { countOfRun } from '../seededRandom.ts'
import { type ServedProgram, serveInChild } from '../serveInChild.ts'
import { HostMemory, type HostState } from './HostMemory.ts'
import { PageMemory, type PageState } from './PageMemory.ts'
import { slopeOf } from './slopeOf.ts'
import { workInWindow } from './workInWindow.ts'

const articles = countOfRun('TAHRIR_LOAD_ARTICLES', 300)
const windows = countOfRun('TAHRIR_LOAD_WINDOWS', 2)
/** Rounds of work in each window. A round of some 60 actions is what a person does in twenty minutes: 24 are a day of eight hours. */
const rounds = countOfRun('TAHRIR_LOAD_ROUNDS', 4)

/** What may be added in a round, as a share of what is there: the noise of a heap, not a leak of any size. */
const heapGrowth = 0.02

/** A folder with such an archive, which is copied: to make one of 100,000 articles takes minutes. */
const made = process.env['TAHRIR_LOAD_ARCHIVE']

let folder: ReturnType<typeof temporaryFolder>
let program: ServedProgram
let close: () => Promise<void>
let pages: Page[]
beforeAll(async () => {
  if (!buildProgram({ onlyIfStale: true, isQuiet: true })) throw new Error('The program could not be built.')
  folder = temporaryFolder()
  if (made !== undefined) cpSync(made, folder.path, { recursive: true })
  const store = openStore(folder.path)
  if (!store.ok) throw new Error(store.error.message)
  if (made === undefined) await generateInto(store.value, { count: articles, seed: 3 }, () => true)
  store.value.close()
  program = await serveInChild(folder.path, 'en', ['--inspect=127.0.0.1:0'])
  const { context } = await newContext({ acceptDownloads: true })
  close = async () => {
    await context.close()
    await program.end('SIGTERM')
  }
  pages = []
  while (pages.length < windows) {
    const page = await context.newPage()
    await page.goto(program.address)
    await page.getByRole('row').nth(2).waitFor()
    pages.push(page)
  }
}, 1_800_000)
afterAll(async () => {
  await close?.()
  folder?.remove()
})

/** The later part of a series: before it caches fill and code is compiled. */
const late = <Item>(items: readonly Item[]): readonly Item[] => items.slice(Math.floor(items.length / 3))
const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1)

describe(`a working day of ${rounds} rounds in ${windows} windows over ${articles} articles`, () => {
  it('leaves no memory, node, listener, timer, socket or port behind', {
    timeout: 60_000 + rounds * windows * 60_000,
  }, async () => {
    const memories = await Promise.all(pages.map((page) => PageMemory.of(page)))
    const host = await HostMemory.connect(program.said())
    const ofPages: PageState[] = []
    const ofHost: HostState[] = []
    for (let round = 0; round < rounds; round += 1) {
      for (const page of pages) await workInWindow(page, round)
      // What follows the last change by a moment is done: projections, versions, notices.
      await pages[0]?.waitForTimeout(2500)
      const states = await Promise.all(memories.map((memory) => memory.read()))
      const sum = (part: keyof PageState) => states.reduce((all, state) => all + state[part], 0)
      ofPages.push({ heap: sum('heap'), nodes: sum('nodes'), listeners: sum('listeners') })
      ofHost.push(await host.read())
    }
    host.close()

    const series = {
      'heap of the host': late(ofHost).map(({ heap }) => heap),
      'heap of the pages': late(ofPages).map(({ heap }) => heap),
      'nodes of the pages': late(ofPages).map(({ nodes }) => nodes),
      'listeners of the pages': late(ofPages).map(({ listeners }) => listeners),
    }
    const told = Object.entries(series).map(([name, values]) => {
      const show = name.startsWith('heap') ? (value: number) => `${megabytes(value)} MB` : String
      const growth = (slopeOf(values) / (values[0] ?? 1)) * 100
      return `${name} ${values.map(show).join(', ')} (${growth.toFixed(2)} % a round)`
    })
    process.stdout.write(
      `load: ${articles} articles, ${windows} windows, ${rounds} rounds; ${told.join('; ')}\n`,
    )
    process.stdout.write(`load: open in the host at the end: ${JSON.stringify(ofHost.at(-1)?.resources)}\n`)
    for (const [name, values] of Object.entries(series)) {
      expect(slopeOf(values) / (values[0] ?? 1), `${name}: ${values.join(' ')}`).toBeLessThan(heapGrowth)
    }
    for (const { resources } of late(ofHost)) {
      // One timer or two may be waiting for what follows a change; what is of a window or the worker never grows.
      const { Timeout = 0, Immediate: _now, ...lasting } = resources
      const { Timeout: _before, Immediate: _then, ...before } = late(ofHost)[0]?.resources ?? {}
      expect(lasting).toEqual(before)
      expect(Timeout).toBeLessThanOrEqual(windows + 4)
    }
  })
})
