import type { BatchKind, PagePort } from '../hostPort.ts'

/** How often a host is told how far a work is, in milliseconds. */
const pause = 100

/** A work on many things, or a long one, that was asked for by a page. */
export interface Batch {
  /** Tells how much is done, and of how much where that is known. */
  progress(done: number, total: number | null): void
  /** Tells what came of it; null where there is nothing to tell, as where the person changed their mind. */
  end(result: { done: number; failed: number } | null): void
}

/** Tells hosts of the long work that their pages have asked for. A page that goes takes its work off the host's screen. */
export class BatchWork {
  readonly #pageOf: (caller: string) => PagePort | undefined
  readonly #running = new Map<number, { caller: string; batch: Batch }>()
  #count = 0

  constructor(pageOf: (caller: string) => PagePort | undefined) {
    this.#pageOf = pageOf
  }

  begin(caller: string, kind: BatchKind, total: number | null): Batch {
    const id = ++this.#count
    let lastTold = Date.now()
    const tell = (event: Parameters<NonNullable<PagePort['onWork']>>[0]) =>
      this.#pageOf(caller)?.onWork?.(event)
    const batch: Batch = {
      progress: (done, of) => {
        const now = Date.now()
        if (!this.#running.has(id) || now - lastTold < pause) return
        lastTold = now
        tell({ state: 'running', id, kind, done, total: of })
      },
      end: (result) => {
        if (this.#running.delete(id)) tell({ state: 'ended', id, kind, result })
      },
    }
    this.#running.set(id, { caller, batch })
    tell({ state: 'running', id, kind, done: 0, total })
    return batch
  }

  /** Does a work from its beginning to its end, however it ends. */
  async during<T>(
    caller: string,
    kind: BatchKind,
    total: number | null,
    work: (batch: Batch) => Promise<T>,
    resultOf: (value: T) => { done: number; failed: number } | null,
  ): Promise<T> {
    const batch = this.begin(caller, kind, total)
    try {
      const value = await work(batch)
      batch.end(resultOf(value))
      return value
    } finally {
      batch.end(null)
    }
  }

  /** A page is gone. */
  leave(caller: string): void {
    for (const { caller: other, batch } of [...this.#running.values()]) if (other === caller) batch.end(null)
  }
}
