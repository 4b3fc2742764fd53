/** How much larger the large input is: work in proportion to its input takes 4 times as long on it, quadratic work 16. */
const step = 4

/** A growth below this is not quadratic; between the two, with room for a busy machine on the linear side. */
export const clearlyBelowQuadratic = 9

const rounds = 5

/**
 * How many times longer `run` takes on `inputOf(4 * size)` than on `inputOf(size)`, by the medians of rounds
 * that take both in turn, after a warm-up. Time is that of this thread's processor, so that what else the
 * machine does weighs little; `size` should be such that a run takes some ten milliseconds.
 */
export function growth<Input>(
  inputOf: (size: number) => Input,
  size: number,
  run: (input: Input) => unknown,
): number {
  const [small, large] = [inputOf(size), inputOf(step * size)]
  run(small)
  run(large)
  const times = Array.from({ length: rounds }, () => [timeOf(run, small), timeOf(run, large)] as const)
  return median(times.map(([ofSmall]) => ofSmall)) === 0
    ? Number.NaN
    : median(times.map(([, ofLarge]) => ofLarge)) / median(times.map(([ofSmall]) => ofSmall))
}

function timeOf<Input>(run: (input: Input) => unknown, input: Input): number {
  const start = process.threadCpuUsage()
  run(input)
  const { user, system } = process.threadCpuUsage(start)
  return user + system
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] as number
}
