import { chromium } from 'playwright-core'
import { findChromium } from '../../../scripts/findChromium.ts'
import { measureRun, type Run } from '../typing/measureRun.ts'
import { servePage } from '../typing/servePage.ts'
import { median } from './measureGrowth.ts'

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']
const variants = ['tahrir', 'tahrir-without-checks'] as const

/** Types in the middle of a long piece with all checks on and with none, by turns, and compares what a key costs. */
export async function compareTyping(options: {
  rounds: number
  keys: number
  words: number
}): Promise<string[]> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('The typing benchmark needs a Chromium on this machine.')
  const server = await servePage()
  const browser = await chromium.launch({ executablePath, args: flags })
  const ratios: Record<'cpuPerKey' | 'scriptPerKey' | 'paint', number[]> = {
    cpuPerKey: [],
    scriptPerKey: [],
    paint: [],
  }
  try {
    for (let round = 0; round < options.rounds; round++) {
      const order = round % 2 === 0 ? variants : [...variants].reverse()
      const runs = new Map<string, Run>()
      for (const variant of order) {
        const run = { variant, words: options.words, keys: options.keys, seed: 40 + round }
        runs.set(variant, await measureRun(browser, server.address, run))
      }
      const [on, off] = [runs.get('tahrir'), runs.get('tahrir-without-checks')]
      if (on === undefined || off === undefined) continue
      ratios.cpuPerKey.push(on.cpuPerKey / off.cpuPerKey)
      ratios.scriptPerKey.push(on.scriptPerKey / off.scriptPerKey)
      ratios.paint.push(median(on.paints) / median(off.paints))
      process.stderr.write(`round ${round + 1} of ${options.rounds}\n`)
    }
  } finally {
    await browser.close()
    await server.close()
  }
  const all = (list: readonly number[]) => list.map((ratio) => ratio.toFixed(2)).join(' ')
  return [
    `a key in a piece of ${options.words} words, all checks on : every check off (medians of ${options.rounds} rounds)`,
    `CPU ${median(ratios.cpuPerKey).toFixed(2)}×   (${all(ratios.cpuPerKey)})`,
    `script ${median(ratios.scriptPerKey).toFixed(2)}×   (${all(ratios.scriptPerKey)})`,
    `key to paint ${median(ratios.paint).toFixed(2)}×   (${all(ratios.paint)})`,
  ]
}
