import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { buildProgram } from '../../../scripts/buildProgram.ts'
import { findChromium } from '../../../scripts/findChromium.ts'
import { openStore } from '../../../src/store/openStore.ts'
import { seeded } from '../typing/arabicPiece.ts'
import { median } from '../typing/compareRuns.ts'
import {
  compareQueries,
  measureQueries,
  type QueryComparison,
  type QueryRun,
  tellsGoodFromBad,
} from './measureQueries.ts'
import { measureSize, type Size } from './measureSize.ts'
import { measureStart, type Start } from './measureStart.ts'
import { prepareStores } from './prepareStores.ts'

const results = resolve(import.meta.dirname, '../../../out/bench')
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']

interface StartRound {
  full: Start
  empty: Start
}

/**
 * Asks the library of an archive of a hundred thousand articles, each question beside the bare statement
 * that answers it, and starts the program on it and on an empty archive. Gives whether the benchmark could be
 * trusted; never judges absolute times.
 */
export async function run(args: string[]): Promise<boolean> {
  const { values } = parseArgs({
    args,
    options: {
      count: { type: 'string', default: '100000' },
      rounds: { type: 'string', default: '5' },
      repeats: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
      /** Where the archives are kept from one run to the next; they take minutes to make. */
      stores: { type: 'string', default: join(results, 'library') },
    },
  })
  const [count, rounds, repeats, seed] = [values.count, values.rounds, values.repeats, values.seed].map(
    Number,
  ) as [number, number, number, number]
  const executablePath = findChromium()
  if (executablePath === null)
    throw new Error('The start can only be measured with a Chromium on this machine.')
  if (!buildProgram({ onlyIfStale: true, isQuiet: true })) throw new Error('The program cannot be built.')
  const stores = await prepareStores(values.stores, count, seed)
  const random = seeded(seed)

  const queryRounds: QueryRun[][] = []
  const opened = openStore(stores.full)
  if (!opened.ok) throw new Error(opened.error.message)
  for (let round = 0; round < rounds; round++) {
    queryRounds.push(measureQueries(opened.value, repeats, random))
    process.stderr.write(`questions, round ${round + 1} of ${rounds}\n`)
  }
  opened.value.close()

  const browser = await chromium.launch({ executablePath, args: flags })
  const starts = await measureStarts(browser, stores, rounds, random).finally(() => browser.close())
  const size = measureSize(stores.full, count, seed)
  const queries = compareQueries(queryRounds)
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`
  print(machine, queries, starts, size)
  mkdirSync(results, { recursive: true })
  const all = { machine, count, seed, queries, starts, size, queryRounds }
  writeFileSync(join(results, 'library.json'), `${JSON.stringify(all, null, 1)}\n`)
  if (tellsGoodFromBad(queries)) return true
  console.log('\nThis benchmark is broken: it cannot tell the statements from the known-bad ones.')
  return false
}

async function measureStarts(
  browser: Browser,
  stores: { full: string; empty: string },
  rounds: number,
  random: () => number,
): Promise<StartRound[]> {
  // The first start of each reads files that are not in memory yet.
  await measureStart(browser, stores.full)
  await measureStart(browser, stores.empty)
  const starts: StartRound[] = []
  for (let round = 0; round < rounds; round++) {
    const isFullFirst = random() < 0.5
    const first = await measureStart(browser, isFullFirst ? stores.full : stores.empty)
    const second = await measureStart(browser, isFullFirst ? stores.empty : stores.full)
    starts.push(isFullFirst ? { full: first, empty: second } : { full: second, empty: first })
    process.stderr.write(`starts, round ${round + 1} of ${rounds}\n`)
  }
  return starts
}

function print(
  machine: string,
  queries: readonly QueryComparison[],
  starts: readonly StartRound[],
  size: Size,
): void {
  const times = (ratio: number | null) => (ratio === null ? '' : `${ratio.toFixed(2)}×`)
  const ms = (time: number) => time.toFixed(2)
  console.log(`${machine}\nRatios to the bare prepared statement of the same round; times in ms\n`)
  console.log('| question | p50 | p95 | known bad, p50 | statement p50 | service p50 | service p95 |')
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |')
  for (const { name, ratioP50, ratioP95, badRatio, bareP50, serviceP50, serviceP95 } of queries) {
    const cells = [
      times(ratioP50),
      times(ratioP95),
      times(badRatio),
      ms(bareP50),
      ms(serviceP50),
      ms(serviceP95),
    ]
    console.log(`| ${name} | ${cells.join(' | ')} |`)
  }
  const ratio = (value: (start: Start) => number) =>
    times(median(starts.map(({ full, empty }) => value(full) / value(empty))))
  const middle = (archive: keyof StartRound, value: (start: Start) => number) =>
    median(starts.map((round) => value(round[archive])))
  const megabytes = (bytes: number) => (bytes / (1024 * 1024)).toFixed(0)
  console.log('\n| | full beside empty | full | empty |\n| --- | ---: | ---: | ---: |')
  const row = (name: string, value: (start: Start) => number, shown: (value: number) => string) =>
    console.log(
      `| ${name} | ${ratio(value)} | ${shown(middle('full', value))} | ${shown(middle('empty', value))} |`,
    )
  row(
    'start to a list, ms',
    (start) => start.toList,
    (time) => time.toFixed(0),
  )
  row(
    'CPU of the host until then, ms',
    (start) => start.hostCpu,
    (time) => time.toFixed(0),
  )
  row('memory of the host after a search, MB', (start) => start.memory, megabytes)
  const { documents, search, headlines, list } = size.parts
  console.log(
    `\nAn article takes ${size.file.toFixed(0)} bytes of the file, ${times(size.file / size.text)} its text of ${size.text.toFixed(0)}: ` +
      `document ${documents.toFixed(0)}, search ${search.toFixed(0)}, headlines ${headlines.toFixed(0)}, list ${list.toFixed(0)}.`,
  )
}
