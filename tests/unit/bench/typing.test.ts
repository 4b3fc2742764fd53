import { describe, expect, it } from 'vitest'
import { arabicPiece } from '../../bench/typing/arabicPiece.ts'
import { compareRuns, quantile, tellsLimitFromBad } from '../../bench/typing/compareRuns.ts'
import type { Run } from '../../bench/typing/measureRun.ts'
import type { Variant } from '../../bench/typing/variants.ts'

const run = (variant: Variant, cpuPerKey: number): Run => ({
  variant,
  words: 50_000,
  keys: 2,
  seed: 1,
  opening: 100,
  cpuPerKey,
  scriptPerKey: 1,
  paints: [10, 20],
})

describe('the typing benchmark', () => {
  it('writes the same piece from the same seed, of about the length that is asked for', () => {
    const piece = arabicPiece(2000, 7)
    expect(arabicPiece(2000, 7)).toEqual(piece)
    expect(arabicPiece(2000, 8)).not.toEqual(piece)
    const words = piece.reduce((sum, { text }) => sum + text.split(' ').length, 0)
    expect(Math.abs(words - 2000)).toBeLessThan(30)
  })

  it('compares within a round, so that a machine that slows down changes nothing', () => {
    const rounds = [1, 3, 10].map((slowness) => [
      run('contenteditable', 10 * slowness),
      run('tahrir', 7 * slowness),
    ])
    const tahrir = compareRuns(rounds).find(({ variant }) => variant === 'tahrir')
    expect(tahrir?.cpuRatio).toBeCloseTo(0.7)
  })

  it('calls itself broken where the limit and the known-bad editor cost the same in any round', () => {
    const round = (limit: number, bad: number) => [
      run('contenteditable-limit', limit),
      run('prosemirror-json-per-key', bad),
    ]
    expect(tellsLimitFromBad([round(6, 12), round(7, 11)])).toBe(true)
    expect(tellsLimitFromBad([round(6, 12), round(10, 11)])).toBe(false)
    expect(tellsLimitFromBad([[run('tahrir', 5)]])).toBe(false)
  })

  it('takes quantiles between neighbours', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5)
    expect(quantile([1], 0.95)).toBe(1)
  })
})
