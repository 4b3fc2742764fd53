import type { Store } from '../../../src/store/openStore.ts'
import type { QueryKind } from './queries.ts'

export type QueryWay = 'bare' | 'service' | 'bad'

const warmUps = 3
/** The known-bad way so often: it reads everything, and is known to be slow. */
const badRepeats = 3

/** The times of so many questions of one kind, asked in one way, in milliseconds. The same numbers ask the same questions. */
export function measureQuestion(
  store: Store,
  kind: QueryKind,
  way: QueryWay,
  repeats: number,
  random: () => number,
): number[] {
  const times: number[] = []
  const count = way === 'bad' ? badRepeats : repeats
  for (let repeat = way === 'bad' ? 0 : -warmUps; repeat < count; repeat++) {
    const asked = kind.ask(store, random)
    const run = asked[way]
    if (run === undefined) throw new Error(`${kind.name}: there is no ${way} way.`)
    const { rows, time } = timeOf(() => run())
    if (way === 'service' && rows !== asked.bare())
      throw new Error(`${kind.name}: the service and the statement differ.`)
    // The first questions only warm up.
    if (repeat >= 0) times.push(time)
  }
  return times
}

/** The quicker of three runs: a machine with other work interrupts now and then, whoever is running. */
function timeOf(run: () => number): { rows: number; time: number } {
  let time = Number.POSITIVE_INFINITY
  let rows = 0
  for (let attempt = 0; attempt < 3; attempt++) {
    const start = performance.now()
    rows = run()
    time = Math.min(time, performance.now() - start)
  }
  return { rows, time }
}
