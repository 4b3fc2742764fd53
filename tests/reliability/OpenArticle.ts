import * as Y from 'yjs'
import { ArticleSession } from '../../src/renderer/editor/ArticleSession.ts'
import type { TahrirClient } from '../../src/shared/contract/contract.ts'
import { textOfReplica } from '../../src/shared/replica/articleReplica.ts'
import { typeInto } from './typeInto.ts'

/** What is typed into an article, and how much of it is known to be saved. */
export interface TypedArticle {
  readonly id: string
  /** How long the text was when the last change that is known to be saved was made. */
  readonly savedLength: number
  /** When the text grew to which length, by `Date.now()`. */
  readonly typed: readonly { length: number; at: number }[]
  readonly text: string
  open(): Promise<boolean>
  type(letters: string): void
  close(): Promise<void>
}

/** An article as a window has it: the editor's own session, whose way to the host tells which letters are saved. */
export class OpenArticle implements TypedArticle {
  readonly #session: ArticleSession
  readonly id: string
  savedLength = 0
  readonly typed: { length: number; at: number }[] = []

  constructor(client: TahrirClient, id: string) {
    this.id = id
    this.#session = new ArticleSession(this.#watched(client), id)
  }

  /** Resolves to false where the program is gone before it has answered. */
  async open(): Promise<boolean> {
    const reply = await this.#session.open()
    if (!reply.ok && reply.error.code === 'disconnected') return false
    if (!reply.ok) throw new Error(reply.error.message)
    this.savedLength = this.text.length
    return true
  }

  async close(): Promise<void> {
    await this.#session.close()
  }

  get text(): string {
    return headlineText(this.#session.doc)
  }

  /** Adds letters at the end of the headline, as the editor does while somebody types. */
  type(letters: string): void {
    typeInto(this.#session.doc, letters)
    this.typed.push({ length: this.text.length, at: Date.now() })
  }

  /** The client, which notes how much of the text each update that goes out holds. */
  #watched(client: TahrirClient): TahrirClient {
    return {
      ...client,
      call: ((method: 'articles.update', input: never) => {
        const length = method === 'articles.update' ? this.text.length : 0
        return client.call(method, input).then((reply) => {
          if (reply.ok) this.savedLength = Math.max(this.savedLength, length)
          return reply
        })
      }) as TahrirClient['call'],
    }
  }
}

/** The text of the first line of a document. */
export function headlineText(doc: Y.Doc): string {
  const paragraph = textOfReplica(doc).get(0)
  const line = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
  return line instanceof Y.XmlText ? line.toString() : ''
}
