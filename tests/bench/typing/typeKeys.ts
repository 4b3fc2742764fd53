import { setTimeout as wait } from 'node:timers/promises'
import type { CDPSession, Page } from 'playwright-core'
import type { Figures } from '../runner/Bench.ts'
import { quantile } from '../runner/statistics.ts'
import { keyPaints, placeCaret, textLength, watchKeys } from './inPage.ts'

/** What is typed, over and over; no two neighbouring keys are the same. */
const typed = 'قال المتحدث إن الخطة الجديدة تشمل خمسين مدرسة في المدينة '

/** Keys before the clock starts: compiled code and warm caches are what a writer has. */
const warmUpKeys = 14
const measuredKeys = 50

/** From one key to the next in milliseconds, beside the key's own work: a fast typist's pace. */
const pause = 35

/**
 * Types into the middle of the text that the page shows. CPU and script are the main thread's, for each key. Throws
 * where a key did not arrive in the text.
 */
export async function typeKeys(page: Page): Promise<Figures> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.evaluate(placeCaret)
  await pressKeys(session, warmUpKeys)
  await wait(400)
  const before = await page.evaluate(textLength)
  await page.evaluate(watchKeys)
  const start = await readClock(session)
  await pressKeys(session, measuredKeys)
  // What is put off until the typing rests is part of its price.
  await wait(500)
  const end = await readClock(session)
  const paints = await page.evaluate(keyPaints)
  const written = (await page.evaluate(textLength)) - before
  if (written !== measuredKeys || paints.length !== measuredKeys) {
    throw new Error(`${measuredKeys} keys made ${written} letters and ${paints.length} frames`)
  }
  const perKey = (name: keyof Clock) => (end[name] - start[name]) / measuredKeys
  return {
    CPU: perKey('TaskDuration'),
    script: perKey('ScriptDuration'),
    style: perKey('RecalcStyleDuration'),
    layout: perKey('LayoutDuration'),
    'paint p50': quantile(paints, 0.5),
    'paint p95': quantile(paints, 0.95),
  }
}

async function pressKeys(session: CDPSession, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const text = typed[index % typed.length] ?? ' '
    const key = { key: text, code: text === ' ' ? 'Space' : 'KeyA' }
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text, ...key })
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
    await wait(pause)
  }
}

const clocks = ['TaskDuration', 'ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'] as const
type Clock = Record<(typeof clocks)[number], number>

/** The main thread's own clocks, in milliseconds. */
async function readClock(session: CDPSession): Promise<Clock> {
  const { metrics } = await session.send('Performance.getMetrics')
  const read = (name: string) => {
    const metric = metrics.find((each) => each.name === name)
    if (metric === undefined) throw new Error(`This Chromium does not tell ${name}.`)
    return [name, metric.value * 1000] as const
  }
  return Object.fromEntries(clocks.map(read)) as Clock
}
