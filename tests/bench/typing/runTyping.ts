import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { findChromium } from '../../../scripts/findChromium.ts'
import { seeded } from './arabicPiece.ts'
import { type Comparison, compareRuns, tellsLimitFromBad } from './compareRuns.ts'
import { measureRun, type Run } from './measureRun.ts'
import { servePage } from './servePage.ts'
import { type Variant, variantNotes, variants } from './variants.ts'

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']
const results = resolve(import.meta.dirname, '../../../out/bench')

/**
 * Types in the middle of a long Arabic piece, in this editor and in others, and compares what a key
 * costs. Gives whether the benchmark could be trusted; never judges absolute times.
 */
export async function run(args: string[]): Promise<boolean> {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '5' },
      keys: { type: 'string', default: '100' },
      words: { type: 'string', default: '2000,10000,50000' },
      variants: { type: 'string', default: variants.join(',') },
      seed: { type: 'string', default: '20' },
    },
  })
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('The typing benchmark needs a Chromium on this machine.')
  const seed = Number(values.seed)
  const random = seeded(seed)
  const chosen = variants.filter((variant) => values.variants.split(',').includes(variant))
  const server = await servePage()
  const browser = await chromium.launch({ executablePath, args: flags })
  try {
    const rounds: Run[][] = []
    for (let round = 0; round < Number(values.rounds); round++) {
      const runs: Run[] = []
      for (const words of values.words.split(',').map(Number)) {
        for (const variant of shuffled(chosen, random)) {
          // Another piece in each round: rewriting the same one looks free.
          const options = { variant, words, keys: Number(values.keys), seed: seed + round }
          runs.push(await measureRun(browser, server.address, options))
        }
      }
      rounds.push(runs)
      process.stderr.write(`round ${round + 1} of ${values.rounds}\n`)
    }
    const comparisons = compareRuns(rounds)
    const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Chromium ${browser.version()}`
    print(comparisons, machine)
    mkdirSync(results, { recursive: true })
    writeFileSync(
      join(results, 'typing.json'),
      `${JSON.stringify({ machine, comparisons, rounds }, null, 1)}\n`,
    )
    const isWhole = chosen.length === variants.length
    if (isWhole && !tellsLimitFromBad(rounds)) {
      console.log('\nThis benchmark is broken: it cannot tell the limit from the known-bad variant.')
      return false
    }
    return true
  } finally {
    await browser.close()
    await server.close()
  }
}

function shuffled(list: readonly Variant[], random: () => number): Variant[] {
  return list
    .map((value) => ({ value, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value)
}

function print(comparisons: readonly Comparison[], machine: string): void {
  console.log(
    `${machine}\nCPU and opening as ratios to the plain contenteditable of the same round; times in ms\n`,
  )
  console.log('| words | editor | CPU a key | opening | CPU ms | script ms | paint p50 | paint p95 |')
  console.log('| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |')
  for (const row of comparisons) {
    const numbers = [row.cpuRatio, row.openingRatio].map((ratio) => `${ratio.toFixed(2)}×`)
    const times = [row.cpuPerKey, row.scriptPerKey, row.paintP50, row.paintP95].map((time) => time.toFixed(1))
    console.log(`| ${row.words} | ${row.variant} | ${[...numbers, ...times].join(' | ')} |`)
  }
  console.log('')
  for (const variant of variants) console.log(`${variant}: ${variantNotes[variant]}`)
}
