import type { Run } from './measureRun.ts'
import { type Variant, variants } from './variants.ts'

export const baseline: Variant = 'contenteditable'

/** One editor at one length, over all rounds. Ratios are medians of same-round ratios to the baseline. */
export interface Comparison {
  variant: Variant
  words: number
  cpuRatio: number
  scriptPerKey: number
  cpuPerKey: number
  paintP50: number
  paintP95: number
  openingRatio: number
}

/** Compares the runs of all rounds; a round is a list of runs with one of each variant and length. */
export function compareRuns(rounds: readonly (readonly Run[])[]): Comparison[] {
  const lengths = [...new Set(rounds.flat().map(({ words }) => words))].sort((a, b) => a - b)
  return lengths.flatMap((words) =>
    variants.flatMap((variant) => {
      const runs = rounds.flat().filter((run) => run.words === words && run.variant === variant)
      if (runs.length === 0) return []
      const paints = runs.flatMap((run) => run.paints)
      const ratioOf = (value: (run: Run) => number) =>
        median(
          rounds.flatMap((round) => {
            const own = round.find((run) => run.words === words && run.variant === variant)
            const base = round.find((run) => run.words === words && run.variant === baseline)
            return own && base ? [value(own) / value(base)] : []
          }),
        )
      return [
        {
          variant,
          words,
          cpuRatio: ratioOf((run) => run.cpuPerKey),
          openingRatio: ratioOf((run) => run.opening),
          cpuPerKey: median(runs.map((run) => run.cpuPerKey)),
          scriptPerKey: median(runs.map((run) => run.scriptPerKey)),
          paintP50: quantile(paints, 0.5),
          paintP95: quantile(paints, 0.95),
        },
      ]
    }),
  )
}

/**
 * Whether the benchmark sees what is there: at the greatest length, the known-bad variant costs clearly
 * more than the limit in every round (1.2× is noise). One that can't tell them apart measures nothing.
 */
export function tellsLimitFromBad(rounds: readonly (readonly Run[])[]): boolean {
  const longest = Math.max(...rounds.flat().map(({ words }) => words))
  return rounds.every((round) => {
    const costOf = (variant: Variant) =>
      round.find((run) => run.words === longest && run.variant === variant)?.cpuPerKey ?? Number.NaN
    return costOf('prosemirror-json-per-key') > 1.2 * costOf('contenteditable-limit')
  })
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The value below which that share of the values lies, interpolated between neighbours. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] ?? Number.NaN
  const high = sorted[Math.ceil(place)] ?? Number.NaN
  return low + (high - low) * (place - Math.floor(place))
}
