import { existsSync, readFileSync, rmSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import { build, mergeConfig } from 'vite'
import { outFolder, projectFolder } from '../../../scripts/buildPaths.ts'
import { buildProgram } from '../../../scripts/buildProgram.ts'
import { rendererBuild } from '../../../scripts/rendererBuild.ts'
import { mediaTypes } from '../../../src/services/page/mediaTypes.ts'
import type { Bench, Figures } from '../runner/Bench.ts'
import { resultsFolder } from '../runner/writeResults.ts'
import { benchBrowser, viewport } from '../typing/benchBrowser.ts'
import { programWithPieces } from '../typing/programWithPieces.ts'

const single = join(resultsFolder, 'one-bundle')

/** What the page fetches and runs until the first list, and until a text can be written in. */
export const bench: Bench = {
  name: 'load',
  title: 'The first load of the page',
  method:
    'The built program, in a fresh context without a cache, to the first row of the list, or with an article in the address to a text that takes the caret. Scripts are counted as they are, without compression, as both hosts send them; script and CPU are the main thread’s. Compared is the same source as one bundle, which is what the program was until it was split. tests/architecture/firstLoad.test.ts holds which modules must not be in the first load.',
  sizes: [1],
  sizeUnit: 'page',
  cases: ['the first list', 'a text to write in'],
  measures: [
    { name: 'scripts', unit: 'kB' },
    { name: 'script time', unit: 'ms' },
    { name: 'CPU', unit: 'ms' },
    { name: 'fonts and styles', unit: 'kB' },
  ],
  variants: [
    { name: 'one-bundle', role: 'baseline', note: 'known bad: the same program as one script' },
    { name: 'tahrir', role: 'ours', note: 'the program' },
  ],
  aims: [{ variant: 'tahrir', case: 'the first list', atMost: 0.5 }],
  rounds: 5,
  warmUps: 1,
  async start({ seed }) {
    if (!buildProgram({ onlyIfStale: true, isQuiet: true })) throw new Error('The program cannot be built.')
    await buildAsOne()
    const pieces = await programWithPieces([2000], [seed])
    const browser = await benchBrowser()
    return {
      async measure(trial): Promise<Figures> {
        const context = await browser.newContext({ viewport })
        try {
          const { origin, port, searchParams } = new URL(pieces.program.address)
          // What the page of the address would be given: a request that is redirected could not be answered otherwise.
          const token = searchParams.get('token') ?? ''
          await context.addCookies([{ name: `tahrir-${port}`, value: token, url: origin }])
          if (trial.variant === 'one-bundle') await serveInstead(context, origin)
          const isWriting = trial.case === 'a text to write in'
          const page = await context.newPage()
          const session = await context.newCDPSession(page)
          await session.send('Performance.enable', { timeDomain: 'threadTicks' })
          const bytes = { scripts: 0, other: 0 }
          page.on('response', (response) => {
            const path = new URL(response.url()).pathname
            const file = join(trial.variant === 'tahrir' ? join(outFolder, 'renderer') : single, path)
            if (!path.startsWith('/assets/') || !existsSync(file)) return
            bytes[extname(path) === '.js' ? 'scripts' : 'other'] += readFileSync(file).length
          })
          const hash = isWriting ? `#${pieces.idOf(2000, seed)}` : ''
          await page.goto(`${origin}/${hash}`, { waitUntil: 'commit' })
          const seen = isWriting ? '[contenteditable="true"] > h1' : '[role="row"][data-key]'
          await page.locator(seen).first().waitFor()
          const { metrics } = await session.send('Performance.getMetrics')
          const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000
          return {
            scripts: bytes.scripts / 1000,
            'fonts and styles': bytes.other / 1000,
            'script time': of('ScriptDuration'),
            CPU: of('TaskDuration'),
          }
        } finally {
          await context.close()
        }
      },
      async close() {
        await browser.close()
        await pieces.close()
        rmSync(single, { recursive: true })
      },
    }
  },
}

/** The same source with everything in one script. */
async function buildAsOne(): Promise<void> {
  const config = mergeConfig(rendererBuild(projectFolder), {
    build: {
      outDir: single,
      emptyOutDir: true,
      rolldownOptions: { output: { codeSplitting: false } },
      chunkSizeWarningLimit: 4000,
    },
  })
  await build({ ...config, configFile: false, logLevel: 'warn' })
}

/** Answers the page's requests for its files from that build; all else comes from the program. */
async function serveInstead(context: BrowserContext, origin: string): Promise<void> {
  await context.route(`${origin}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname
    const file = join(single, path === '/' ? 'index.html' : path)
    if (!existsSync(file)) return route.continue()
    return route.fulfill({ path: file, contentType: mediaTypes[extname(file)] ?? '' })
  })
}
