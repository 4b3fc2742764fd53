import type { Aim, Bench, BenchRun } from './Bench.ts'
import { exponent, median, quantile } from './statistics.ts'

/** One variant on one size in one case, over all rounds. */
export interface Row {
  case: string
  size: number
  variant: string
  /** The median, and between which values half of the rounds lie. */
  medians: Record<string, number>
  /** Medians of same-round ratios to the baseline, with the quartiles of those ratios. */
  ratios: Record<string, { middle: number; low: number; high: number }>
}

export interface Growth {
  case: string
  variant: string
  exponent: number
}

export interface AimResult extends Aim {
  reached: number | null
}

export interface Comparison {
  rows: Row[]
  growth: Growth[]
  aims: AimResult[]
  /** Why nothing can be concluded from this run; empty where something can. */
  broken: string[]
}

/** 1.2× is noise. */
const clearly = 1.2

export function compareTrials(bench: Bench, run: BenchRun): Comparison {
  const baseline = bench.variants.find(({ role }) => role === 'baseline')?.name
  const cases = bench.cases ?? ['']
  const sizes = [...new Set(run.trials.map(({ size }) => size))].sort((a, b) => a - b)
  const judged = bench.measures[0].name
  const trialsOf = (at: { case: string; size: number; variant: string | undefined }) =>
    run.trials.filter((t) => t.case === at.case && t.size === at.size && t.variant === at.variant)
  const rows: Row[] = []
  for (const inCase of cases) {
    for (const size of sizes) {
      const base = trialsOf({ case: inCase, size, variant: baseline })
      for (const { name: variant } of bench.variants) {
        const own = trialsOf({ case: inCase, size, variant })
        if (own.length === 0) continue
        const row: Row = { case: inCase, size, variant, medians: {}, ratios: {} }
        for (const { name } of bench.measures) {
          const values = own.flatMap(({ figures }) => figures[name] ?? [])
          if (values.length === 0) continue
          row.medians[name] = median(values)
          const ratios = own.flatMap((trial) => {
            const below = base.find(({ round }) => round === trial.round)?.figures[name]
            const value = trial.figures[name]
            return below === undefined || value === undefined || below === 0 ? [] : [value / below]
          })
          if (ratios.length > 0) {
            row.ratios[name] = {
              middle: median(ratios),
              low: quantile(ratios, 0.25),
              high: quantile(ratios, 0.75),
            }
          }
        }
        rows.push(row)
      }
    }
  }
  const growth = cases.flatMap((inCase) =>
    bench.variants.flatMap(({ name: variant }) => {
      const points = rows
        .filter((row) => row.case === inCase && row.variant === variant)
        .map((row) => ({ size: row.size, value: row.medians[judged] ?? 0 }))
      const slope = exponent(points)
      return slope === null ? [] : [{ case: inCase, variant, exponent: slope }]
    }),
  )
  const aims = bench.aims.map((aim) => ({ ...aim, reached: reachedOf(rows, aim, judged) }))
  return { rows, growth, aims, broken: brokenBy(bench, rows, sizes.at(-1) ?? 0, judged) }
}

/** The worst of the ratios that an aim is about. */
function reachedOf(rows: readonly Row[], aim: Aim, judged: string): number | null {
  const ratios = rows
    .filter(
      (row) =>
        row.variant === aim.variant &&
        (aim.size === undefined || row.size === aim.size) &&
        (aim.case === undefined || row.case === aim.case),
    )
    .flatMap((row) => row.ratios[aim.measure ?? judged]?.middle ?? [])
  return ratios.length === 0 ? null : Math.max(...ratios)
}

/** A benchmark that can't tell its known-bad variant from its limit, at the greatest size, measures nothing. */
function brokenBy(bench: Bench, rows: readonly Row[], size: number, judged: string): string[] {
  return (bench.cases ?? ['']).flatMap((inCase) => {
    const costOf = (name: string) =>
      rows.find((row) => row.case === inCase && row.size === size && row.variant === name)?.medians[judged]
    const of = (role: 'bad' | 'limit' | 'baseline') =>
      bench.variants.filter((each) => each.role === role).flatMap(({ name }) => costOf(name) ?? [])
    const limits = of('limit').length > 0 ? of('limit') : of('baseline')
    const bad = of('bad')
    if (limits.length === 0 || bad.length === 0) return []
    return Math.min(...bad) > clearly * Math.min(...limits)
      ? []
      : [`${inCase === '' ? bench.title : inCase}: the known-bad variant costs no more than the limit`]
  })
}
