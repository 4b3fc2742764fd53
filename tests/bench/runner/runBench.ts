import { cpus, loadavg, release, totalmem } from 'node:os'
import type { Bench, BenchRun } from './Bench.ts'
import { seeded } from './seeded.ts'
import { shuffled } from './statistics.ts'

export interface RunOptions {
  rounds?: number
  sizes?: readonly number[]
  variants?: readonly string[]
  seed: number
}

/** Runs every variant on every size once per round, in shuffled order. */
export async function runBench(bench: Bench, options: RunOptions): Promise<BenchRun> {
  const rounds = options.rounds ?? bench.rounds
  const sizes = options.sizes ?? bench.sizes
  const variants = bench.variants.filter(
    ({ name, role }) =>
      options.variants === undefined || role === 'baseline' || options.variants.includes(name),
  )
  const random = seeded(options.seed)
  const run: BenchRun = {
    name: bench.name,
    machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)} before`,
    date: new Date().toISOString(),
    rounds,
    seed: options.seed,
    trials: [],
  }
  const session = await bench.start({ sizes, rounds: rounds + bench.warmUps, seed: options.seed })
  try {
    for (let turn = 0; turn < rounds + bench.warmUps; turn++) {
      const round = turn - bench.warmUps
      for (const inCase of bench.cases ?? ['']) {
        for (const size of sizes) {
          for (const { name, cases } of shuffled(variants, random)) {
            if (cases !== undefined && !cases.includes(inCase)) continue
            const trial = { variant: name, size, case: inCase, round, seed: options.seed + turn }
            const figures = await session.measure(trial)
            if (round >= 0) run.trials.push({ ...trial, figures })
          }
        }
      }
      process.stderr.write(`${bench.name}: ${round < 0 ? 'warm-up' : `round ${round + 1} of ${rounds}`}\n`)
    }
  } finally {
    await session.close()
  }
  return run
}
