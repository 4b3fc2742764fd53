import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { emptyArticle, importArticle } from '../../../src/services/import/importArticle.ts'
import { listArticles } from '../../../src/services/library/listArticles.ts'
import { LiveArticles } from '../../../src/services/live/LiveArticles.ts'
import { textOf } from '../../../src/shared/article/documentNode.ts'
import type { TahrirCaller } from '../../../src/shared/contract/contract.ts'
import { textOfReplica } from '../../../src/shared/replica/articleReplica.ts'
import { readDocument } from '../../../src/shared/replica/readDocument.ts'
import { openStore } from '../../../src/store/openStore.ts'
import { temporaryStore } from '../../harness/temporaryStore.ts'

let given: ReturnType<typeof temporaryStore>
let live: LiveArticles
let id: string

beforeEach(() => {
  given = temporaryStore()
  live = new LiveArticles(given.store, () => {})
  const imported = importArticle(given.store, emptyArticle('ar'))
  if (!imported.ok) throw new Error(imported.error.message)
  id = imported.value.id
})
afterEach(() => {
  live.closeAll()
  given.dispose()
})

interface Window extends TahrirCaller {
  doc: Y.Doc
  received: Uint8Array[]
}

function openWindow(name: string): Window {
  const received: Uint8Array[] = []
  const doc = new Y.Doc()
  const window: Window = {
    id: name,
    doc,
    received,
    emit(_event, payload) {
      if (!('update' in payload)) return
      received.push(payload.update)
      Y.applyUpdate(doc, payload.update, 'host')
    },
  }
  const opened = live.open(id, window)
  if (!opened.ok) throw new Error(opened.error.message)
  Y.applyUpdate(doc, opened.value.state, 'host')
  return window
}

/** Types into the headline, and gives the update that a window would send. */
function typed(window: Window, letters: string): Uint8Array {
  const updates: Uint8Array[] = []
  const listen = (update: Uint8Array) => updates.push(update)
  window.doc.on('update', listen)
  window.doc.transact(() => {
    const headline = textOfReplica(window.doc).get(0) as Y.XmlElement
    if (headline.length === 0) headline.insert(0, [new Y.XmlText()])
    const text = headline.get(0) as Y.XmlText
    text.insert(text.length, letters)
  })
  window.doc.off('update', listen)
  return Y.mergeUpdates(updates)
}

const headlineOf = (doc: Y.Doc) => (readDocument(textOfReplica(doc)).content ?? []).map(textOf)[0]
const rows = (count: string) =>
  given.store.reader.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${count}`).get()?.n

describe('an open article', () => {
  it('tells its other windows of a change, and not the one that made it', () => {
    const [one, two] = [openWindow('one'), openWindow('two')]
    expect(live.update(id, typed(one, 'خبر'), one)).toEqual({ ok: true, value: {} })
    expect(headlineOf(two.doc)).toBe('خبر')
    expect(one.received).toEqual([])
  })

  it('refuses bytes that are no update, and stays as it was', () => {
    const one = openWindow('one')
    live.update(id, typed(one, 'خبر'), one)
    for (const bytes of [new Uint8Array([1, 2, 3]), new Uint8Array(0), new Uint8Array(64).fill(255)]) {
      expect(live.update(id, bytes, one)).toMatchObject({ ok: false, error: { code: 'updateInvalid' } })
    }
    expect(headlineOf(openWindow('two').doc)).toBe('خبر')
  })

  it('keeps what cannot be written and writes it with the next that can', () => {
    const [one, two] = [openWindow('one'), openWindow('two')]
    const other = openStore(given.folder)
    if (!other.ok) throw new Error(other.error.message)
    given.store.writer.pragma('busy_timeout = 0')
    other.value.writer.exec('BEGIN IMMEDIATE')
    expect(live.update(id, typed(one, 'أول'), one)).toMatchObject({
      ok: false,
      error: { code: 'storeFailed' },
    })
    expect(two.received).toEqual([])
    other.value.writer.exec('COMMIT')
    other.value.close()
    expect(live.update(id, typed(one, ' ثان'), one).ok).toBe(true)
    expect(headlineOf(two.doc)).toBe('أول ثان')
    live.closeAll()
    expect(headlineOf(openWindow('three').doc)).toBe('أول ثان')
  })

  it('gives no second window what is not on the disk, and writes it when it can though all windows are gone', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const one = openWindow('one')
    const other = openStore(given.folder)
    if (!other.ok) throw new Error(other.error.message)
    given.store.writer.pragma('busy_timeout = 0')
    other.value.writer.exec('BEGIN IMMEDIATE')
    live.update(id, typed(one, 'لم يُكتب بعد'), one)
    expect(live.open(id, { id: 'two', emit: () => {} })).toMatchObject({ error: { code: 'storeFailed' } })
    live.leave(one)
    other.value.writer.exec('COMMIT')
    other.value.close()
    vi.advanceTimersByTime(3000)
    vi.useRealTimers()
    expect(rows('document_updates')).toBe(0)
    expect(listArticles(given.store, { limit: 10 })).toMatchObject({
      value: { rows: [{ headline: 'لم يُكتب بعد' }] },
    })
  })

  it('makes one state of its log when it is closed, and of a long log before that', () => {
    const one = openWindow('one')
    for (let index = 0; index < 600; index++) live.update(id, typed(one, 'ا'), one)
    expect(rows('document_updates')).toBeLessThan(500)
    live.leave(one)
    expect(rows('document_updates')).toBe(0)
    expect(headlineOf(openWindow('two').doc)).toBe('ا'.repeat(600))
  })

  it('gives a window that was cut off what it missed, and takes what that window wrote meanwhile', () => {
    const [one, two] = [openWindow('one'), openWindow('two')]
    live.leave(two)
    live.update(id, typed(one, 'أول'), one)
    const update = typed(two, 'ثان')
    const synced = live.sync(id, { stateVector: Y.encodeStateVector(two.doc), update }, two)
    if (!synced.ok) throw new Error(synced.error.message)
    Y.applyUpdate(two.doc, synced.value.update)
    expect(headlineOf(two.doc)).toBe(headlineOf(one.doc))
    expect(headlineOf(two.doc)).toMatch(/أول/)
    expect(headlineOf(two.doc)).toMatch(/ثان/)
  })

  it('keeps a copy of a document before it mends it', () => {
    const state = new Y.Doc()
    textOfReplica(state).insert(0, [new Y.XmlElement('poll')])
    given.store.writer.prepare('UPDATE documents SET state = ?').run(Y.encodeStateAsUpdate(state))
    const opened = live.open(id, { id: 'one', emit: () => {} })
    expect(opened).toMatchObject({
      ok: true,
      value: { mendings: [{ what: 'unknownElement', name: 'poll' }] },
    })
    const kept = given.store.reader
      .prepare<[], { state: Uint8Array }>('SELECT state FROM kept_documents')
      .get()
    const copy = new Y.Doc()
    Y.applyUpdate(copy, kept?.state ?? new Uint8Array())
    expect(textOfReplica(copy).toString()).toBe('<poll></poll>')
  })

  it('says that bytes in the store that are no document cannot be read, and leaves them', () => {
    given.store.writer.prepare('UPDATE documents SET state = ?').run(Buffer.from('damaged'))
    expect(live.open(id, { id: 'one', emit: () => {} })).toMatchObject({
      ok: false,
      error: { code: 'documentUnreadable' },
    })
    expect(rows(`documents WHERE state = CAST('damaged' AS BLOB)`)).toBe(1)
  })
})

describe('metadata that two windows change without having seen each other', () => {
  /** Sets a field in a window, and gives the update that it would send. */
  function set(window: Window, field: string, value: unknown): Uint8Array {
    const before = Y.encodeStateVector(window.doc)
    window.doc.getMap('metadata').set(field, value)
    return Y.encodeStateAsUpdate(window.doc, before)
  }
  const get = (window: Window, field: string) => window.doc.getMap('metadata').get(field)

  it('is merged field by field, and lists entry by entry', () => {
    const [one, two] = [openWindow('one'), openWindow('two')]
    live.update(id, set(one, 'keywords', ['نفط', 'تجارة']), one)
    const ofOne = [set(one, 'keywords', ['نفط', 'تجارة', 'اقتصاد']), set(one, 'desk', 'اقتصاد')]
    const ofTwo = [set(two, 'keywords', ['تجارة', 'صحة']), set(two, 'slug', 'oil')]
    for (const update of ofOne) live.update(id, update, one)
    for (const update of ofTwo) live.update(id, update, two)
    for (const window of [one, two, openWindow('three')]) {
      expect(get(window, 'keywords')).toEqual(['تجارة', 'صحة', 'اقتصاد'])
      expect([get(window, 'desk'), get(window, 'slug')]).toEqual(['اقتصاد', 'oil'])
    }
  })

  it('loses no letter of a note that both are typing', () => {
    const [one, two] = [openWindow('one'), openWindow('two')]
    live.update(id, set(one, 'note', 'الأرقام'), one)
    const ofOne: Uint8Array[] = []
    const ofTwo: Uint8Array[] = []
    for (const letter of ' غدًا') ofOne.push(set(one, 'note', `${String(get(one, 'note'))}${letter}`))
    for (const letter of ['تُ', 'را', 'جع ']) {
      const note = String(get(two, 'note'))
      ofTwo.push(set(two, 'note', note.replace('الأرقام', `${letter}الأرقام`)))
    }
    for (let index = 0; index < 6; index++) {
      const [a, b] = [ofOne[index], ofTwo[index]]
      if (a) live.update(id, a, one)
      if (b) live.update(id, b, two)
    }
    expect(get(one, 'note')).toBe('تُراجع الأرقام غدًا')
    expect(get(two, 'note')).toBe('تُراجع الأرقام غدًا')
  })
})

describe('after a crash', () => {
  it('list and search are brought up to what was written', () => {
    const one = openWindow('one')
    live.update(id, typed(one, 'زلزال قوي'), one)
    // The program dies here: nothing is projected, closed or compacted.
    const next = new LiveArticles(given.store, () => {})
    expect(listArticles(given.store, { query: 'زلزال', limit: 10 })).toMatchObject({ value: { total: 0 } })
    next.catchUp()
    expect(listArticles(given.store, { query: 'زلزال', limit: 10 })).toMatchObject({
      value: { total: 1, rows: [{ id, headline: 'زلزال قوي' }] },
    })
  })
})
