import * as Y from 'yjs'
import type { Failure, Nothing, Reply } from '../../shared/rpc/failure.ts'
import type { SaveState } from './SaveState.ts'

/** Updates wait at most so long for others to go with them, in milliseconds; longer only while others are under way. */
const batchDelay = 80

/** After a failure the next attempt comes after so long, in milliseconds. */
const retryDelay = 2000

/**
 * What a window has changed and the host has not acknowledged. One batch is under way at a time; one
 * that fails goes again, with all that came meanwhile, until it is acknowledged.
 */
export class UpdateQueue {
  readonly #send: (update: Uint8Array) => Promise<Reply<Nothing>>
  readonly #onChange: () => void
  #waiting: Uint8Array[] = []
  /** When the oldest that waits was made. */
  #waitingSince = 0
  #sending: Uint8Array[] = []
  #underWay: Promise<void> | null = null
  #failure: Failure | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(send: (update: Uint8Array) => Promise<Reply<Nothing>>, onChange: () => void) {
    this.#send = send
    this.#onChange = onChange
  }

  get state(): SaveState {
    if (this.#failure !== null) return { kind: 'unsaved', failure: this.#failure }
    return this.#waiting.length + this.#sending.length > 0 ? { kind: 'saving' } : { kind: 'saved' }
  }

  add(update: Uint8Array): void {
    if (this.#waiting.length === 0) this.#waitingSince = performance.now()
    this.#waiting.push(update)
    this.#schedule(this.#failure === null ? batchDelay : retryDelay)
    this.#onChange()
  }

  /** Sends all at once; resolves when it is acknowledged or has failed. */
  async flush(): Promise<SaveState> {
    await this.#underWay
    if (this.#waiting.length + this.#sending.length > 0) await this.#sendAll()
    return this.state
  }

  dispose(): void {
    clearTimeout(this.#timer)
  }

  #schedule(delay: number): void {
    if (this.#timer !== undefined || this.#underWay !== null) return
    this.#timer = setTimeout(() => void this.#sendAll(), delay)
  }

  #sendAll(): Promise<void> {
    this.#underWay ??= this.#sendBatch().finally(() => {
      this.#underWay = null
      if (this.#waiting.length + this.#sending.length > 0) {
        // What has waited for the batch before to be acknowledged does not wait once more for company.
        const waited = performance.now() - this.#waitingSince
        this.#schedule(this.#failure === null ? Math.max(0, batchDelay - waited) : retryDelay)
      }
    })
    return this.#underWay
  }

  async #sendBatch(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#sending.push(...this.#waiting)
    this.#waiting = []
    const reply = await this.#send(Y.mergeUpdates(this.#sending)).catch(sendingFailed)
    this.#failure = reply.ok ? null : reply.error
    if (reply.ok) this.#sending = []
    this.#onChange()
  }
}

/** A mistake of the program on the way is shown as any other failure, and what was to be sent is kept. */
function sendingFailed(): Reply<Nothing> {
  return { ok: false, error: { code: 'internal', message: 'Sending an update failed.', details: {} } }
}
