/** Random numbers from 0 to below 1 that a seed gives again (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** The seed of this run: `TAHRIR_SEED`, else one by the clock; printed, so that a run can be had again. */
export function seedOfRun(name: string): number {
  const given = Number(process.env['TAHRIR_SEED'])
  const seed = Number.isInteger(given) && given > 0 ? given : Date.now() % 1_000_000_007
  process.stdout.write(`${name}: TAHRIR_SEED=${seed}\n`)
  return seed
}

/** A count from the environment, for the long run; `short` in the normal suite. */
export function countOfRun(variable: string, short: number): number {
  const given = Number(process.env[variable])
  return Number.isInteger(given) && given > 0 ? given : short
}
