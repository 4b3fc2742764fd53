import { describe, expect, it } from 'vitest'
import { clearlyBelowQuadratic, growth } from '../../harness/growth.ts'

const spaces = (size: number) => ' '.repeat(size)

describe('growth', () => {
  it('is about 4 for work in proportion to its input', () => {
    const ratio = growth(spaces, 4_000_000, (text) => {
      let sum = 0
      for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index)
      return sum
    })
    expect(ratio).toBeGreaterThan(2)
    expect(ratio).toBeLessThan(clearlyBelowQuadratic)
  })

  it('is clearly below quadratic for sorting, which takes n log n', () => {
    const numbers = (size: number) => Float64Array.from({ length: size }, (_, index) => (index * 7919) % size)
    expect(growth(numbers, 1_000_000, (values) => values.toSorted())).toBeLessThan(clearlyBelowQuadratic)
  })

  it.each<[string, (text: string) => unknown]>([
    [
      'two loops in each other',
      (text) => {
        let pairs = 0
        for (let one = 0; one < text.length; one++) {
          for (let other = 0; other < one; other++) if (text[one] === text[other]) pairs++
        }
        return pairs
      },
    ],
    ['a pattern that begins anew at each space', (text) => / +x/.test(text)],
    [
      'a list searched for each of its members',
      (text) => {
        const seen: number[] = []
        for (let index = 0; index < text.length; index++) if (!seen.includes(index)) seen.push(index)
        return seen.length
      },
    ],
  ])('finds out %s, and ends soon though the largest would take minutes', (_what, run) => {
    expect(growth(spaces, 250_000, run)).toBeGreaterThan(clearlyBelowQuadratic)
  })

  it('runs both sizes in turn, so that a delay meets both', () => {
    const sizes: number[] = []
    growth(
      (size) => size,
      256,
      (size) => sizes.push(size),
    )
    const round = [256, 256, 256, 256, 1024]
    expect(sizes.slice(-15)).toEqual([...round, ...round, ...round])
  })
})
