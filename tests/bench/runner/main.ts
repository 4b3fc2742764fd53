import { parseArgs } from 'node:util'
import { printCorpora } from '../../corpus/printCorpora.ts'
import type { Bench } from './Bench.ts'
import { compareTrials } from './compareTrials.ts'
import { runBench } from './runBench.ts'
import { keepResults, publishResults } from './writeResults.ts'
import { writeTables } from './writeTables.ts'

/** The benchmarks, in the order of docs/performance.md, each in a module that exports it as `bench`. */
const benches = [
  'load',
  'start',
  'open',
  'typing',
  'durable',
  'library',
  'checks',
  'import',
  'export',
] as const

/**
 * `npm run bench` runs all and writes docs/performance.md; `npm run bench -- NAME…` runs some and prints them, and
 * writes them there too with `--write`. `--rounds`, `--sizes`, `--variants` and `--seed` ask for less or more. `npm run bench -- scores` prints how right the checks are.
 */
export async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      rounds: { type: 'string' },
      sizes: { type: 'string' },
      variants: { type: 'string' },
      seed: { type: 'string', default: '20' },
      write: { type: 'boolean', default: false },
    },
  })
  if (positionals[0] === 'scores') return printCorpora()
  const unknown = positionals.find((name) => !benches.some((each) => each === name))
  if (unknown !== undefined) {
    console.error(`There is no benchmark ${unknown}. There are: ${benches.join(', ')}.`)
    process.exitCode = 2
  } else {
    const chosen = positionals.length === 0 ? benches : positionals
    for (const name of chosen) {
      // One that cannot be run takes nothing from the others.
      try {
        if (!(await runOne(name, values, values.write || positionals.length === 0))) process.exitCode = 1
      } catch (problem) {
        console.error(`\n# ${name} could not be run\n`, problem)
        process.exitCode = 1
      }
    }
  }
}

interface Wishes {
  rounds?: string | undefined
  sizes?: string | undefined
  variants?: string | undefined
  seed: string
}

/** Runs one, prints and keeps it. Gives whether something can be concluded from it. */
async function runOne(name: string, values: Wishes, isPublished: boolean): Promise<boolean> {
  const { bench } = (await import(`../${name}/${name}Bench.ts`)) as { bench: Bench }
  const started = performance.now()
  const run = await runBench(bench, {
    seed: Number(values.seed),
    ...(values.rounds === undefined ? {} : { rounds: Number(values.rounds) }),
    ...(values.sizes === undefined ? {} : { sizes: values.sizes.split(',').map(Number) }),
    ...(values.variants === undefined ? {} : { variants: values.variants.split(',') }),
  })
  const comparison = compareTrials(bench, run)
  const tables = writeTables(bench, run, comparison)
  console.log(`\n# ${bench.title}\n\n${tables}\n`)
  process.stderr.write(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s\n`)
  keepResults(run, comparison)
  if (isPublished) publishResults(bench, run, comparison, tables)
  return comparison.broken.length === 0
}
