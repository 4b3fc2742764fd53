/** What a variant is for. One is the baseline of all ratios; `limit` and `bad` must stand on either side of the program. */
export type Role = 'baseline' | 'ours' | 'limit' | 'bad' | 'peer'

export interface Variant {
  name: string
  role: Role
  /** What it is, for the table's reader. */
  note: string
  /** The cases that it is run in; all where it is left out. */
  cases?: readonly string[]
}

export interface Measure {
  name: string
  unit: 'ms' | 'kB' | 'MB' | 'bytes' | 'number'
}

/** The most that a ratio to the baseline may be; the first measure where none is named. */
export interface Aim {
  variant: string
  atMost: number
  size?: number
  case?: string
  measure?: string
}

/** One thing to be run: a variant on an input of a size, in a case. */
export interface Trial {
  variant: string
  size: number
  case: string
  round: number
  /** Differs from round to round, so that nothing is measured twice on the same input. */
  seed: number
}

export type Figures = Record<string, number>

export interface Session {
  measure(trial: Trial): Promise<Figures> | Figures
  close(): Promise<void> | void
}

/** A benchmark: every variant on inputs of each size, in rounds. */
export interface Bench {
  name: string
  title: string
  /** How it is measured, in Markdown. */
  method: string
  sizes: readonly number[]
  sizeUnit: string
  /** Different things that are asked, each with its own baseline figures. */
  cases?: readonly string[]
  /** The first is what ratios, exponents and trust are judged by. */
  measures: readonly [Measure, ...Measure[]]
  variants: readonly Variant[]
  aims: readonly Aim[]
  rounds: number
  /** Rounds before the clock counts, for compilers and caches. */
  warmUps: number
  start(plan: { sizes: readonly number[]; rounds: number; seed: number }): Promise<Session> | Session
}

/** All that was measured in one run. */
export interface BenchRun {
  name: string
  machine: string
  date: string
  rounds: number
  seed: number
  trials: (Trial & { figures: Figures })[]
}
