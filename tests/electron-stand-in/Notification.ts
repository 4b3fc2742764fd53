import { EventEmitter } from 'node:events'
import { notify } from './standInMessages.ts'

/** A notification of the system, which a test can click as long as no other has come. */
export class Notification extends EventEmitter {
  static last: Notification | undefined
  readonly #texts: { title: string; body: string }

  static isSupported(): boolean {
    return true
  }

  constructor(texts: { title: string; body: string }) {
    super()
    this.#texts = texts
  }

  show(): void {
    Notification.last = this
    notify({ kind: 'notification', ...this.#texts })
  }
}
