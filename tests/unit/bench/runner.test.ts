import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import type { Bench, BenchRun, Trial } from '../../bench/runner/Bench.ts'
import { compareTrials } from '../../bench/runner/compareTrials.ts'
import { drawChart } from '../../bench/runner/drawChart.ts'
import { runBench } from '../../bench/runner/runBench.ts'
import { exponent, quantile } from '../../bench/runner/statistics.ts'
import { writeTables } from '../../bench/runner/writeTables.ts'
import { arabicPiece } from '../../bench/typing/arabicPiece.ts'

const bench: Bench = {
  name: 'sample',
  title: 'A sample',
  method: 'By hand.',
  sizes: [10, 100],
  sizeUnit: 'words',
  measures: [{ name: 'time', unit: 'ms' }],
  variants: [
    { name: 'plain', role: 'baseline', note: '' },
    { name: 'bare', role: 'limit', note: '' },
    { name: 'own', role: 'ours', note: '' },
    { name: 'slow', role: 'bad', note: '' },
  ],
  aims: [{ variant: 'own', size: 100, atMost: 1.5 }],
  rounds: 3,
  warmUps: 1,
  start: () => ({ measure: () => ({ time: 1 }), close() {} }),
}

/** A run in which a round is as many times slower as it says, and times are what a function makes of a trial. */
function runOf(slowness: readonly number[], timeOf: (trial: Trial) => number): BenchRun {
  const trials = slowness.flatMap((slow, round) =>
    bench.sizes.flatMap((size) =>
      bench.variants.map(({ name: variant }) => {
        const trial = { variant, size, case: '', round, seed: 1 }
        return { ...trial, figures: { time: slow * timeOf(trial) } }
      }),
    ),
  )
  return {
    name: 'sample',
    machine: 'a machine',
    date: '2026-11-24T00:00:00Z',
    rounds: slowness.length,
    seed: 1,
    trials,
  }
}

const factors: Record<string, number> = { plain: 1, bare: 0.8, own: 1.4, slow: 9 }
const inProportion = ({ variant, size }: Trial) => (factors[variant] ?? 0) * size

describe('the benchmarks', () => {
  it('write the same piece from the same seed, of about the length that is asked for', () => {
    const piece = arabicPiece(2000, 7)
    expect(arabicPiece(2000, 7)).toEqual(piece)
    expect(arabicPiece(2000, 8)).not.toEqual(piece)
    const words = piece.reduce((sum, { text }) => sum + text.split(' ').length, 0)
    expect(Math.abs(words - 2000)).toBeLessThan(30)
  })

  it('compare within a round, so that a machine that slows down changes nothing', () => {
    const { rows, aims, broken } = compareTrials(bench, runOf([1, 3, 10], inProportion))
    expect(
      rows.find(({ variant, size }) => variant === 'own' && size === 100)?.ratios['time']?.middle,
    ).toBeCloseTo(1.4)
    expect(aims[0]?.reached).toBeCloseTo(1.4)
    expect(broken).toEqual([])
  })

  it('call themselves broken where the known-bad variant costs no more than the limit', () => {
    const { broken } = compareTrials(
      bench,
      runOf([1, 1], ({ size }) => size),
    )
    expect(broken).toHaveLength(1)
  })

  it('fit by which power a cost grows', () => {
    const points = [10, 20, 40].map((size) => ({ size, value: 3 * size ** 2 }))
    expect(exponent(points)).toBeCloseTo(2)
    expect(exponent([{ size: 1, value: 1 }])).toBeNull()
    const { growth } = compareTrials(bench, runOf([1], inProportion))
    expect(growth.find(({ variant }) => variant === 'own')?.exponent).toBeCloseTo(1)
  })

  it('take quantiles between neighbours', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5)
    expect(quantile([1], 0.95)).toBe(1)
  })

  it('run each variant once a round, the baseline whatever is chosen, and drop the warm-up', async () => {
    const run = await runBench(bench, { seed: 1, sizes: [10], variants: ['own'] })
    expect(run.trials.map(({ variant, round }) => `${variant} ${round}`).sort()).toEqual(
      [0, 1, 2].flatMap((round) => [`own ${round}`, `plain ${round}`]).sort(),
    )
  })

  it('say in the table which aims are not reached, and draw every row', () => {
    const run = runOf([1, 1, 1], inProportion)
    const strict = { ...bench, aims: [{ variant: 'own', size: 100, atMost: 1.2 }] }
    const comparison = compareTrials(strict, run)
    expect(writeTables(strict, run, comparison)).toContain('at most 1.2×; 1.40×, NOT reached')
    const chart = drawChart(strict, comparison)
    expect(chart.match(/<rect x=/g)).toHaveLength(8)
    // A browser shows nothing of an SVG that is not well formed.
    const problems: string[] = []
    new DOMParser({ onError: (_level, problem) => problems.push(problem) }).parseFromString(
      chart,
      'image/svg+xml',
    )
    expect(problems).toEqual([])
  })
})
