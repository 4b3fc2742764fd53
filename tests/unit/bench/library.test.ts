import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { generateInto } from '../../../src/services/generate/generateInto.ts'
import { measureQuestion } from '../../bench/library/measureQueries.ts'
import { queryKinds } from '../../bench/library/queries.ts'
import { seeded } from '../../bench/runner/seeded.ts'
import { temporaryStore } from '../../harness/temporaryStore.ts'

describe('the benchmark of the library', () => {
  let opened: ReturnType<typeof temporaryStore>
  beforeEach(() => {
    opened = temporaryStore()
  })
  afterEach(() => opened.dispose())

  it('asks service and statement for the same rows, whatever is asked', async () => {
    await generateInto(opened.store, { count: 300, seed: 2 }, () => true)
    for (const kind of queryKinds) {
      for (const way of ['bare', 'service'] as const) {
        const times = measureQuestion(opened.store, kind, way, 4, seeded(3))
        expect(times, kind.name).toHaveLength(4)
        expect(Math.min(...times)).toBeGreaterThan(0)
      }
    }
  })
})
