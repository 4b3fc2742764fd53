import { afterEach, describe, expect, it, vi } from 'vitest'
import { dailyRound } from '../../../src/services/dailyRound.ts'

afterEach(() => vi.useRealTimers())

describe('the rounds of a host', () => {
  it('go on after one that failed, which is told', async () => {
    vi.useFakeTimers()
    const failed: unknown[] = []
    let rounds = 0
    const stop = dailyRound(
      async () => {
        rounds++
        throw new Error(`round ${rounds}`)
      },
      (error) => failed.push(error),
    )
    await vi.advanceTimersByTimeAsync(2 * 60 * 60 * 1000)
    stop()
    expect(rounds).toBe(2)
    expect(failed).toEqual([new Error('round 1'), new Error('round 2')])
  })
})
