import { describe, expect, it } from 'vitest'
import { countOfRun, seedOfRun } from '../seededRandom.ts'
import { type FuzzReport, runFuzz } from './runFuzz.ts'

/** Cases of each target; `TAHRIR_FUZZ_FROM` with `TAHRIR_SEED` goes to the one that failed. */
const cases = countOfRun('TAHRIR_FUZZ', 400)
const first = countOfRun('TAHRIR_FUZZ_FROM', 0)

/** After the first half the heap may grow by this at most, in megabytes: caches are full by then. */
const growth = 40

function tell(name: string, { done, slowest, heaps }: FuzzReport): void {
  const megabytes = heaps.map((bytes) => Math.round(bytes / 1024 / 1024))
  process.stdout.write(
    `fuzz ${name}: ${done} cases; the slowest ${Math.round(slowest.ms)} ms of the processor (case ${slowest.index}); heap after each archive ${megabytes.slice(0, 3).join(', ')} … ${megabytes.slice(-3).join(', ')} MB\n`,
  )
}

function expectFlat(heaps: readonly number[]): void {
  const late = heaps.slice(Math.ceil(heaps.length / 2))
  if (late.length < 2) return
  expect((Math.max(...late.slice(-2)) - Math.min(...late.slice(0, 2))) / 1024 / 1024).toBeLessThan(growth)
}

describe(`${cases} inputs that nobody sends on purpose`, () => {
  for (const [name, perWorld] of [
    ['importers', 2000],
    ['contract', 1500],
  ] as const) {
    it(`end in a valid result or an expected failure, at once: ${name}`, {
      timeout: 120_000 + cases * 60,
    }, async () => {
      const seed = seedOfRun(`fuzz ${name}`)
      const report = await runFuzz(name, { seed, from: first, to: first + cases, perWorld })
      tell(name, report)
      expect(report.faults).toEqual([])
      expect(report.done).toBe(cases)
      expectFlat(report.heaps)
    })
  }
})
