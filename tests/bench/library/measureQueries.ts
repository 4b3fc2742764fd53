import type { Store } from '../../../src/store/openStore.ts'
import { median, quantile } from '../typing/compareRuns.ts'
import { type QueryKind, queryKinds } from './queries.ts'

export type QueryWay = 'bare' | 'service' | 'bad'

/** Times of one kind of query in one round, in milliseconds. */
export interface QueryRun {
  name: string
  times: Record<QueryWay, number[]>
}

/** Asks each kind so often in one round, each way for each question, in shuffled order. */
export function measureQueries(store: Store, repeats: number, random: () => number): QueryRun[] {
  return shuffled(queryKinds, random).map((kind) => measureKind(store, kind, repeats, random))
}

function measureKind(store: Store, kind: QueryKind, repeats: number, random: () => number): QueryRun {
  const times: QueryRun['times'] = { bare: [], service: [], bad: [] }
  const bad: (() => number)[] = []
  for (let repeat = -3; repeat < repeats; repeat++) {
    const asked = kind.ask(store, random)
    const rows: number[] = []
    for (const way of shuffled(['bare', 'service'] as const, random)) {
      const { count, time } = timeOf(() => asked[way]())
      rows.push(count)
      // The first questions only warm up.
      if (repeat >= 0) times[way].push(time)
    }
    if (rows[0] !== rows[1]) throw new Error(`${kind.name}: the service and the statement differ: ${rows}`)
    if (asked.bad !== undefined && repeat >= 0) bad.push(asked.bad)
  }
  // Last, since what reads everything leaves the others nothing in memory.
  for (const run of bad.slice(0, 5)) times.bad.push(timeOf(run).time)
  return { name: kind.name, times }
}

/** The quicker of three runs: a machine with other work interrupts now and then, whoever is running. */
function timeOf(run: () => number): { count: number; time: number } {
  let time = Number.POSITIVE_INFINITY
  let count = 0
  for (let attempt = 0; attempt < 3; attempt++) {
    const start = performance.now()
    count = run()
    time = Math.min(time, performance.now() - start)
  }
  return { count, time }
}

export interface QueryComparison {
  name: string
  /** Medians over the rounds of same-round ratios of the service to the bare statement. */
  ratioP50: number
  ratioP95: number
  /** The same of the known-bad way, where there is one. */
  badRatio: number | null
  bareP50: number
  serviceP50: number
  serviceP95: number
}

export function compareQueries(rounds: readonly (readonly QueryRun[])[]): QueryComparison[] {
  return queryKinds.map(({ name }) => {
    const runs = rounds.flatMap((round) => round.filter((run) => run.name === name))
    const ratio = (way: QueryWay, share: number) =>
      median(runs.map(({ times }) => quantile(times[way], share) / quantile(times.bare, share)))
    const all = (way: QueryWay) => runs.flatMap(({ times }) => times[way])
    return {
      name,
      ratioP50: ratio('service', 0.5),
      ratioP95: ratio('service', 0.95),
      badRatio: all('bad').length === 0 ? null : ratio('bad', 0.5),
      bareP50: quantile(all('bare'), 0.5),
      serviceP50: quantile(all('service'), 0.5),
      serviceP95: quantile(all('service'), 0.95),
    }
  })
}

/** Whether the benchmark sees what is there: each known-bad way costs clearly more than the bare statement (1.2× is noise). */
export function tellsGoodFromBad(comparisons: readonly QueryComparison[]): boolean {
  const bad = comparisons.flatMap(({ badRatio }) => badRatio ?? [])
  return bad.length > 0 && bad.every((ratio) => ratio > 1.2)
}

function shuffled<Item>(list: readonly Item[], random: () => number): Item[] {
  return list
    .map((value) => ({ value, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value)
}
