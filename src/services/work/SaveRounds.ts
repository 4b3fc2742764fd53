import type { TahrirCaller } from '../../shared/contract/contract.ts'

/** Asks pages to send at once what waits in them, and waits for their answers. */
export class SaveRounds {
  readonly #open = new Map<number, { waiting: Set<string>; end: () => void }>()
  #count = 0

  /** Resolves once every page has answered or is gone, or its patience is over (in milliseconds). */
  ask(callers: Iterable<TahrirCaller>, patience: number): Promise<void> {
    const round = ++this.#count
    const asked = [...callers]
    if (asked.length === 0) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = setTimeout(() => end(), patience)
      const end = () => {
        clearTimeout(timer)
        this.#open.delete(round)
        resolve()
      }
      this.#open.set(round, { waiting: new Set(asked.map(({ id }) => id)), end })
      for (const caller of asked) caller.emit('saveAsked', { round })
    })
  }

  /** A page has nothing left to send, or could not send it. */
  answered(round: number, caller: string): void {
    const open = this.#open.get(round)
    if (open?.waiting.delete(caller) && open.waiting.size === 0) open.end()
  }

  /** A page is gone; nobody waits for it. */
  leave(caller: string): void {
    for (const round of [...this.#open.keys()]) this.answered(round, caller)
  }
}
