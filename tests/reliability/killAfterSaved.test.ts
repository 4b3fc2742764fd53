import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { buildProgram } from '../../scripts/buildProgram.ts'
import type { TahrirClient } from '../../src/shared/contract/contract.ts'
import { textOfReplica } from '../../src/shared/replica/articleReplica.ts'
import { type ServedProgram, serveInChild } from './serveInChild.ts'

const words = 'وصلت القافلة إلى المدينة قبل الفجر بساعة واستقبلها الأهالي عند بابها الشرقي '.split(' ')

let folder: string
beforeAll(() => {
  if (!buildProgram({ onlyIfStale: true, isQuiet: true })) throw new Error('The program could not be built.')
  folder = mkdtempSync(join(tmpdir(), 'tahrir-kill-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** An article as a window has it: a replica that sends each of its changes and knows which are saved. */
class OpenArticle {
  readonly #doc = new Y.Doc()
  readonly #client: TahrirClient
  readonly #id: string
  /** How long the text was when the last change that is known to be saved was made. */
  savedLength = 0
  typedLength = 0

  constructor(client: TahrirClient, id: string) {
    this.#client = client
    this.#id = id
  }

  async open(): Promise<void> {
    const reply = await this.#client.call('articles.open', { id: this.#id })
    if (!reply.ok) throw new Error(reply.error.message)
    Y.applyUpdate(this.#doc, reply.value.state)
    this.#doc.on('update', (update: Uint8Array) => {
      const length = this.text.length
      this.typedLength = length
      void this.#client.call('articles.update', { id: this.#id, update }).then((saved) => {
        if (saved.ok) this.savedLength = Math.max(this.savedLength, length)
      })
    })
  }

  get text(): string {
    return this.#line.toString()
  }

  /** Adds letters at the end of the headline, as the editor does while somebody types. */
  type(letters: string): void {
    const line = this.#line
    line.insert(line.length, letters)
  }

  get #line(): Y.XmlText {
    const paragraph = textOfReplica(this.#doc).get(0)
    if (!(paragraph instanceof Y.XmlElement)) throw new Error('The article has no headline.')
    const line = paragraph.get(0)
    if (line instanceof Y.XmlText) return line
    const first = new Y.XmlText()
    paragraph.insert(0, [first])
    return first
  }
}

/** One run of the program that ends by SIGKILL. Gives what was typed and how much of it was said to be saved. */
async function typeAndKill(
  program: ServedProgram,
  id: string,
  killAfter: number | 'saved',
): Promise<{ typed: string; saved: string }> {
  const article = new OpenArticle(program.connect(), id)
  await article.open()
  const isKilled = killAfter === 'saved' ? null : wait(killAfter).then(() => program.end('SIGKILL'))
  for (let count = 0; count < 60 && program.child.signalCode === null; count += 1) {
    article.type(`${words[count % words.length]} `)
    await wait(5)
  }
  if (isKilled !== null) await isKilled
  else {
    while (article.savedLength < article.typedLength) await wait(5)
    await wait(500)
    await program.end('SIGKILL')
  }
  const typed = article.text
  return { typed, saved: typed.slice(0, article.savedLength) }
}

async function textInArchive(id: string): Promise<string> {
  const program = await serveInChild(folder)
  const article = new OpenArticle(program.connect(), id)
  await article.open()
  await program.end('SIGTERM')
  return article.text
}

describe('A program that is killed', () => {
  it('has every letter that it said was saved, half a second after and at any moment', async () => {
    const first = await serveInChild(folder)
    const created = await first.connect().call('articles.create', {})
    if (!created.ok) throw new Error(created.error.message)
    const { id } = created.value
    await first.end('SIGTERM')

    let before = ''
    const anyMoments = Array.from({ length: 7 }, () => Math.round(Math.random() * 350))
    const moments = ['saved' as const, ...anyMoments, 'saved' as const, 'saved' as const]
    for (const moment of moments) {
      const { typed, saved } = await typeAndKill(await serveInChild(folder), id, moment)
      const found = await textInArchive(id)
      const round = `killed ${moment === 'saved' ? 'after it was saved' : `${moment} ms after the opening`}`
      // Not one saved letter is missing, and what is beyond them was typed.
      expect(found.slice(0, saved.length), round).toBe(saved)
      expect(typed.startsWith(found), round).toBe(true)
      expect(typed.startsWith(before), round).toBe(true)
      if (moment === 'saved') {
        expect(saved, round).toBe(typed)
        expect(typed.length, round).toBeGreaterThan(before.length)
      }
      before = found
    }
  })
})
