import type { TahrirServices } from '../../shared/contract/contract.ts'

/** Knows which calls of the services have not come to their end, so that a host does not leave in the middle of one. */
export class CallsUnderWay {
  readonly #calls = new Set<Promise<unknown>>()

  /** The same services, watched. */
  watch(services: TahrirServices): TahrirServices {
    const watched = Object.entries(services).map(([name, service]) => {
      const call = service as (...input: unknown[]) => unknown
      return [
        name,
        (...input: unknown[]) => {
          const reply = call(...input)
          if (reply instanceof Promise) this.#follow(reply)
          return reply
        },
      ]
    })
    return Object.fromEntries(watched) as TahrirServices
  }

  get isAny(): boolean {
    return this.#calls.size > 0
  }

  /** Resolves once none is under way, or after so many milliseconds. */
  async settled(patience: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const over = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patience)
    })
    const allEnded = async () => {
      while (this.isAny) await Promise.allSettled([...this.#calls])
    }
    await Promise.race([allEnded(), over])
    clearTimeout(timer)
  }

  #follow(reply: Promise<unknown>): void {
    const ended = () => void this.#calls.delete(reply)
    this.#calls.add(reply)
    reply.then(ended, ended)
  }
}
