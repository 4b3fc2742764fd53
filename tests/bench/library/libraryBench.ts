import { join } from 'node:path'
import { openStore, type Store } from '../../../src/store/openStore.ts'
import type { Bench, Figures } from '../runner/Bench.ts'
import { seeded } from '../runner/seeded.ts'
import { quantile } from '../runner/statistics.ts'
import { resultsFolder } from '../runner/writeResults.ts'
import { measureQuestion, type QueryWay } from './measureQueries.ts'
import { prepareStores } from './prepareStores.ts'
import { queryKinds } from './queries.ts'

/** Questions of each kind in a round. */
const repeats = 20
const ways: Record<string, QueryWay> = { statement: 'bare', service: 'service', bad: 'bad' }
const withBad = ['list, a page far down', 'type-ahead', 'search for a frequent word']

/** What the screen asks of the library, beside the bare prepared statement that it cannot be answered without. */
export const bench: Bench = {
  name: 'library',
  title: 'The library',
  method: `Archives of made articles (\`tahrir generate\` is the same generator), kept in out/bench/library for the next run. Each question is asked ${repeats} times a round, with other words or another place each time, the quicker of three runs each; the service does all that it does for the screen: parsing, totals, rows.`,
  sizes: [1000, 10_000, 100_000],
  sizeUnit: 'articles',
  cases: queryKinds.map(({ name }) => name),
  measures: [
    { name: 'p50', unit: 'ms' },
    { name: 'p95', unit: 'ms' },
  ],
  variants: [
    { name: 'statement', role: 'baseline', note: 'the bare statement, prepared before; also the limit' },
    { name: 'service', role: 'ours', note: 'the service that the screen asks' },
    {
      name: 'bad',
      role: 'bad',
      note: 'known bad: all columns by OFFSET without an index, the beginning of a word looked up in whole texts, bm25 over all hits',
      cases: withBad,
    },
  ],
  aims: [
    { variant: 'service', size: 100_000, atMost: 1.3 },
    { variant: 'service', size: 100_000, atMost: 1.3, measure: 'p95' },
  ],
  rounds: 5,
  warmUps: 1,
  async start({ sizes }) {
    const stores = new Map<number, Store>()
    for (const size of sizes) {
      const folders = await prepareStores(join(resultsFolder, 'library', String(size)), size, 1)
      const opened = openStore(folders.full)
      if (!opened.ok) throw new Error(opened.error.message)
      stores.set(size, opened.value)
    }
    return {
      measure(trial): Figures {
        const store = stores.get(trial.size)
        const kind = queryKinds.find(({ name }) => name === trial.case)
        const way = ways[trial.variant]
        if (store === undefined || kind === undefined || way === undefined)
          throw new Error('Unknown question.')
        // The same questions for each way in a round.
        const times = measureQuestion(store, kind, way, repeats, seeded(trial.seed * 7919))
        return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) }
      },
      close() {
        for (const store of stores.values()) store.close()
      },
    }
  },
}
