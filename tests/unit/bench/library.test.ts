import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { generateInto } from '../../../src/services/generate/generateInto.ts'
import { compareQueries, measureQueries, tellsGoodFromBad } from '../../bench/library/measureQueries.ts'
import { queryKinds } from '../../bench/library/queries.ts'
import { seeded } from '../../bench/typing/arabicPiece.ts'
import { temporaryStore } from '../../harness/temporaryStore.ts'

describe('the benchmark of the library', () => {
  let opened: ReturnType<typeof temporaryStore>
  beforeEach(() => {
    opened = temporaryStore()
  })
  afterEach(() => opened.dispose())

  it('asks service and statement for the same rows, whatever is asked', async () => {
    await generateInto(opened.store, { count: 300, seed: 2 }, () => true)
    const rounds = [1, 2].map((seed) => measureQueries(opened.store, 4, seeded(seed)))
    const comparisons = compareQueries(rounds)
    expect(comparisons.map(({ name }) => name)).toEqual(queryKinds.map(({ name }) => name))
    for (const { ratioP50, serviceP50 } of comparisons) {
      expect(ratioP50).toBeGreaterThan(0)
      expect(serviceP50).toBeGreaterThan(0)
    }
  })

  it('calls itself broken where the known-bad ways cost no more', () => {
    const comparison = { name: '', ratioP50: 1, ratioP95: 1, bareP50: 1, serviceP50: 1, serviceP95: 1 }
    expect(
      tellsGoodFromBad([
        { ...comparison, badRatio: 9 },
        { ...comparison, badRatio: null },
      ]),
    ).toBe(true)
    expect(tellsGoodFromBad([{ ...comparison, badRatio: 1.1 }])).toBe(false)
    expect(tellsGoodFromBad([{ ...comparison, badRatio: null }])).toBe(false)
  })
})
