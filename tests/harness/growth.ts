/** How much larger the large input is: work in proportion to its input takes 4 times as long on it, quadratic work 16. */
const step = 4

/** The bound to assert: a growth below it is not quadratic, and a busy machine does not lift a linear one so far. */
export const clearlyBelowQuadratic = 9

/** Rounds are added until half of their ratios are within `settled` of each other, which on a busy machine takes more. */
const fewestRounds = 7
const mostRounds = 21
const settled = 1.5

/** A run this long can be told from noise, in milliseconds. It decides how much is measured, never what passes. */
const longEnough = 3

/** The search for the size to measure begins at this part of the largest. */
const firstPart = 1 / 1024

/**
 * How many times longer `run` takes on an input of four times the size: the median of the ratios of rounds
 * that take both in turn, after a warm-up. The size is the smallest of 1/1024, 1/512 … of `largest` that takes
 * long enough, so that quadratic work is found out on an input on which it still ends; `inputOf` is asked for
 * up to `4 * largest`. In a round the small input is run four times, so that linear work takes as long on both
 * and whatever else the machine does delays both alike. Under four times the load that the machine can carry,
 * the medians of 15 such ratios of linear work lay between 3.6 and 7.4; those of each size's times, divided,
 * between 1.7 and 10.5.
 */
export function growth<Input>(
  inputOf: (size: number) => Input,
  largest: number,
  run: (input: Input) => unknown,
): number {
  const size = sizeToMeasure(inputOf, largest, run)
  const small = inputOf(size)
  const large = inputOf(step * size)
  run(small)
  run(large)
  const ratios: number[] = []
  while (ratios.length < fewestRounds || (ratios.length < mostRounds && !haveSettled(ratios))) {
    const ofSmall = timeOf(step, run, small) / step
    ratios.push(timeOf(1, run, large) / ofSmall)
  }
  return quantile(ratios, 0.5)
}

function haveSettled(ratios: readonly number[]): boolean {
  return quantile(ratios, 0.75) <= settled * quantile(ratios, 0.25)
}

function sizeToMeasure<Input>(
  inputOf: (size: number) => Input,
  largest: number,
  run: (input: Input) => unknown,
): number {
  const first = Math.ceil(largest * firstPart)
  // What any input takes, be it ever so small, must be the lesser part of what is measured.
  const enough = Math.max(longEnough, step * quickestOf(run, inputOf(first)))
  let size = first
  while (size < largest && quickestOf(run, inputOf(size)) < enough) size *= 2
  return Math.min(size, largest)
}

/** The time of the quickest of three runs: the first may still have to be compiled, and any may be interrupted. */
function quickestOf<Input>(run: (input: Input) => unknown, input: Input): number {
  return Math.min(timeOf(1, run, input), timeOf(1, run, input), timeOf(1, run, input))
}

function timeOf<Input>(times: number, run: (input: Input) => unknown, input: Input): number {
  const start = performance.now()
  for (let time = 0; time < times; time++) run(input)
  return performance.now() - start
}

function quantile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] as number
}
