import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { emptyArticle, importArticle } from '../../../../src/services/import/importArticle.ts'
import { listArticles } from '../../../../src/services/library/listArticles.ts'
import { LiveArticles } from '../../../../src/services/live/LiveArticles.ts'
import { projectInWorker } from '../../../../src/services/projection/projectInWorker.ts'
import { type StoreWorker, startStoreWorker } from '../../../../src/services/worker/startStoreWorker.ts'
import type { TahrirCaller } from '../../../../src/shared/contract/contract.ts'
import { metadataOfReplica, textOfReplica } from '../../../../src/shared/replica/articleReplica.ts'
import { temporaryStore } from '../../../harness/temporaryStore.ts'

let given: ReturnType<typeof temporaryStore>
let worker: StoreWorker
let live: LiveArticles
let id: string
const onProjected = vi.fn()
const caller: TahrirCaller = { id: 'window', emit: () => {} }

beforeEach(() => {
  given = temporaryStore()
  worker = startStoreWorker(given.folder)
  onProjected.mockReset()
  live = new LiveArticles(given.store, onProjected, projectInWorker(given.store, worker))
  const imported = importArticle(given.store, emptyArticle('ar'))
  if (!imported.ok) throw new Error(imported.error.message)
  id = imported.value.id
})
afterEach(() => {
  live.closeAll()
  given.dispose()
})

/** Opens the article as a window and types a headline. */
function type(headline: string): void {
  const opened = live.open(id, caller)
  if (!opened.ok) throw new Error(opened.error.message)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, opened.value.state)
  const before = Y.encodeStateVector(doc)
  doc.transact(() => {
    const line = textOfReplica(doc).get(0) as Y.XmlElement
    if (line.length === 0) line.insert(0, [new Y.XmlText()])
    const text = line.get(0) as Y.XmlText
    text.delete(0, text.length)
    text.insert(0, headline)
  })
  const reply = live.update(id, Y.encodeStateAsUpdate(doc, before), caller)
  if (!reply.ok) throw new Error(reply.error.message)
}

const found = (query: string) => {
  const reply = listArticles(given.store, { query, limit: 10 })
  return reply.ok ? reply.value.rows.map(({ headline }) => headline) : []
}

describe('the worker of the store', () => {
  it('brings list and search up to what was written, over its own connection', async () => {
    type('افتتاح الميناء الجديد')
    live.leave(caller)
    await vi.waitFor(() => expect(found('المينا')).toEqual(['افتتاح الميناء الجديد']), 10_000)
    expect(onProjected).toHaveBeenCalled()
    expect(worker.isRunning).toBe(true)
  })

  it('does not put an older status over one that was set meanwhile', async () => {
    type('خبر عاجل من المطار')
    live.leave(caller)
    live.edit(id, (doc) => void metadataOfReplica(doc).set('status', 'inReview'))
    const statuses = () => {
      const reply = listArticles(given.store, { limit: 10 })
      return reply.ok ? reply.value.rows.map(({ status }) => status) : []
    }
    expect(statuses()).toEqual(['inReview'])
    await vi.waitFor(() => expect(found('المطار')).toHaveLength(1), 10_000)
    expect(statuses()).toEqual(['inReview'])
  })

  it('leaves to this thread what it has not done when it is stopped', () => {
    type('جلسة البرلمان')
    live.leave(caller)
    live.closeAll()
    expect(worker.isRunning).toBe(false)
    expect(found('البرلمان')).toEqual(['جلسة البرلمان'])
  })

  it('is replaced by this thread when it ends by itself, and says so', async () => {
    const onGone = vi.fn()
    worker.onGone(onGone)
    // The thread cannot open an archive that is not there, and ends.
    const lost = startStoreWorker(`${given.folder}/nowhere`)
    lost.onGone(onGone)
    const projector = projectInWorker(given.store, lost)
    type('سقوط العامل')
    const number = given.store.reader.prepare<[], { number: number }>('SELECT number FROM articles').get()
    const replies: unknown[] = []
    projector.project({ number: number?.number ?? 0, updatedAt: 5 }, (reply) => replies.push(reply))
    await vi.waitFor(() => expect(replies).toEqual([{ ok: true, value: {} }]), 10_000)
    expect(onGone).toHaveBeenCalledOnce()
    expect(found('العامل')).toEqual(['سقوط العامل'])
  })
})
