import * as Y from 'yjs'
import type { TahrirClient } from '../../src/shared/contract/contract.ts'
import { headlineText, type TypedArticle } from './OpenArticle.ts'
import { typeInto } from './typeInto.ts'

/** An open article whose every change is sent by itself and at once, as no window does: so its log grows fast. */
export class FloodedArticle implements TypedArticle {
  readonly #doc = new Y.Doc()
  readonly #client: TahrirClient
  readonly id: string
  /** How long the text was when the last change that is known to be saved was made. */
  savedLength = 0
  /** When the text grew to which length. */
  readonly typed: { length: number; at: number }[] = []

  constructor(client: TahrirClient, id: string) {
    this.#client = client
    this.id = id
  }

  /** Resolves to false where the program is gone before it has answered. */
  async open(): Promise<boolean> {
    const reply = await this.#client.call('articles.open', { id: this.id })
    if (!reply.ok && reply.error.code === 'disconnected') return false
    if (!reply.ok) throw new Error(reply.error.message)
    Y.applyUpdate(this.#doc, reply.value.state)
    this.savedLength = this.text.length
    this.#doc.on('update', (update: Uint8Array) => {
      const length = this.text.length
      this.typed.push({ length, at: Date.now() })
      void this.#client.call('articles.update', { id: this.id, update }).then((saved) => {
        if (saved.ok) this.savedLength = Math.max(this.savedLength, length)
      })
    })
    return true
  }

  async close(): Promise<void> {
    await this.#client.call('articles.close', { id: this.id })
  }

  get text(): string {
    return headlineText(this.#doc)
  }

  /** Adds letters at the end of the headline, as the editor does while somebody types. */
  type(letters: string): void {
    typeInto(this.#doc, letters)
  }
}
