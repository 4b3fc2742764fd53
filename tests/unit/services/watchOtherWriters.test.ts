import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchOtherWriters } from '../../../src/services/watchOtherWriters.ts'
import { openStore, type Store } from '../../../src/store/openStore.ts'
import { temporaryStore } from '../../harness/temporaryStore.ts'
import { addPiece } from './library/pieces.ts'

let given: ReturnType<typeof temporaryStore>
let other: Store
beforeEach(() => {
  vi.useFakeTimers()
  given = temporaryStore()
  const opened = openStore(given.folder)
  if (!opened.ok) throw new Error(opened.error.message)
  other = opened.value
})
afterEach(() => {
  vi.useRealTimers()
  other.close()
  given.dispose()
})

describe('the watch for other writers', () => {
  it('tells what another connection has written, once', () => {
    const told = vi.fn()
    const watch = watchOtherWriters(given.store, told)
    addPiece(other, 'خبر من برنامج آخر')
    vi.advanceTimersByTime(5000)
    expect(told).toHaveBeenCalledTimes(1)
    watch.stop()
  })

  it("does not tell once more what this program's own worker wrote and told, and tells what comes after it", () => {
    const told = vi.fn()
    const watch = watchOtherWriters(given.store, told)
    addPiece(other, 'ما كتبه عامل البرنامج')
    watch.seen()
    vi.advanceTimersByTime(5000)
    expect(told).not.toHaveBeenCalled()
    addPiece(other, 'خبر من برنامج آخر')
    vi.advanceTimersByTime(5000)
    expect(told).toHaveBeenCalledTimes(1)
    watch.stop()
  })
})
