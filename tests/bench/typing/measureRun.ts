import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, CDPSession } from 'playwright-core'
import { starterLexicon } from '../../../src/services/checks/starterLexicon.ts'
import type { Variant } from './variants.ts'

/** What is typed, over and over; no two neighbouring keys are the same. */
const typed = 'قال المتحدث إن الخطة الجديدة تشمل خمسين مدرسة في المدينة '

/** Keys before the clock starts: compiled code and warm caches are what a writer has. */
const warmUpKeys = 14

/** From one key to the next in milliseconds, beside the key's own work: a fast typist's pace. */
const pause = 35

export interface RunOptions {
  variant: Variant
  words: number
  keys: number
  seed: number
}

/** One run: times in milliseconds; CPU and script are the main thread's, for each key. */
export interface Run extends RunOptions {
  opening: number
  cpuPerKey: number
  scriptPerKey: number
  paints: number[]
}

/** Types into one editor in a fresh context. Throws where a key did not arrive in the text. */
export async function measureRun(browser: Browser, address: string, options: RunOptions): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } })
  try {
    const page = await context.newPage()
    await page.goto(address)
    await page.waitForFunction(() => 'bench' in window)
    const opening = await page.evaluate(
      ({ variant, words, seed, lexicon }) => window.bench.mount(variant, words, seed, lexicon),
      { ...options, lexicon: [...starterLexicon()] },
    )
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await typeKeys(session, warmUpKeys)
    await wait(400)
    const before = await page.evaluate(() => {
      window.bench.begin()
      return window.bench.end().length
    })
    const start = await readClock(session)
    await typeKeys(session, options.keys)
    // What is put off until the typing rests is part of its price.
    await wait(500)
    const end = await readClock(session)
    const { paints, length } = await page.evaluate(() => window.bench.end())
    if (length !== before + options.keys || paints.length !== options.keys) {
      throw new Error(`${options.variant}: ${options.keys} keys made ${length - before} letters`)
    }
    return {
      ...options,
      opening,
      paints,
      cpuPerKey: (end.task - start.task) / options.keys,
      scriptPerKey: (end.script - start.script) / options.keys,
    }
  } finally {
    await context.close()
  }
}

async function typeKeys(session: CDPSession, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const text = typed[index % typed.length] ?? ' '
    const key = { key: text, code: text === ' ' ? 'Space' : 'KeyA' }
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text, ...key })
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
    await wait(pause)
  }
}

async function readClock(session: CDPSession): Promise<{ task: number; script: number }> {
  const { metrics } = await session.send('Performance.getMetrics')
  const milliseconds = (name: string) => {
    const metric = metrics.find((each) => each.name === name)
    if (metric === undefined) throw new Error(`This Chromium does not tell ${name}.`)
    return metric.value * 1000
  }
  return { task: milliseconds('TaskDuration'), script: milliseconds('ScriptDuration') }
}
