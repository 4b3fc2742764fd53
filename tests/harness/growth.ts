/** How much larger the large input is: work in proportion to its input takes 4 times as long on it, quadratic work 16. */
const step = 4

/** The bound to assert: a growth below it is not quadratic, and a busy machine does not lift a linear one so far. */
export const clearlyBelowQuadratic = 9

/** Odd, so that there is a middle one. */
const rounds = 7

/** A run this long can be told from noise, in milliseconds. It decides how much is measured, never what passes. */
const longEnough = 3

/** The search for the size to measure begins at this part of the largest. */
const firstPart = 1 / 256

/**
 * How many times longer `run` takes on an input of four times the size, by the medians of rounds that take
 * both in turn, after a warm-up. The size is the smallest of 1/256, 1/128 … of `largest` that takes long
 * enough, so that quadratic work is found out on an input on which it still ends; `inputOf` is asked for up
 * to `4 * largest`. In a round the small input is run four times, so that linear work takes as long on both
 * and whatever else the machine does delays both alike.
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
  const ofSmall: number[] = []
  const ofLarge: number[] = []
  for (let round = 0; round < rounds; round++) {
    ofSmall.push(timeOf(step, run, small) / step)
    ofLarge.push(timeOf(1, run, large))
  }
  return median(ofLarge) / median(ofSmall)
}

function sizeToMeasure<Input>(
  inputOf: (size: number) => Input,
  largest: number,
  run: (input: Input) => unknown,
): number {
  for (let size = Math.ceil(largest * firstPart); size < largest; size *= 2) {
    const input = inputOf(size)
    // The quickest of three: the first one may still be compiled, and any one interrupted.
    const times = [timeOf(1, run, input), timeOf(1, run, input), timeOf(1, run, input)]
    if (Math.min(...times) >= longEnough) return size
  }
  return largest
}

function timeOf<Input>(times: number, run: (input: Input) => unknown, input: Input): number {
  const start = performance.now()
  for (let time = 0; time < times; time++) run(input)
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] as number
}
