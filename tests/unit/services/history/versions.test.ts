import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { changeStatus } from '../../../../src/services/history/changeStatus.ts'
import { readVersion } from '../../../../src/services/history/readVersion.ts'
import { recoverVersions } from '../../../../src/services/history/recoverVersions.ts'
import { restoreVersion } from '../../../../src/services/history/restoreVersion.ts'
import { sessionPause, VersionKeeper } from '../../../../src/services/history/VersionKeeper.ts'
import { importArticle } from '../../../../src/services/import/importArticle.ts'
import { readArticleFile } from '../../../../src/services/import/readArticleFile.ts'
import { LiveArticles } from '../../../../src/services/live/LiveArticles.ts'
import { projectHere } from '../../../../src/services/projection/Projector.ts'
import { type DocumentNode, textOf } from '../../../../src/shared/article/documentNode.ts'
import type { TahrirCaller } from '../../../../src/shared/contract/contract.ts'
import { documentSections } from '../../../../src/shared/history/documentSections.ts'
import { metadataOfReplica, textOfReplica } from '../../../../src/shared/replica/articleReplica.ts'
import { readDocument } from '../../../../src/shared/replica/readDocument.ts'
import { readMetadata } from '../../../../src/shared/replica/replicaMetadata.ts'
import { setArchiveGeneration } from '../../../../src/store/archiveGeneration.ts'
import { findArticle } from '../../../../src/store/articlesTable.ts'
import { listStatusChanges, listVersions } from '../../../../src/store/versionsTable.ts'
import { samplePiece } from '../../../e2e/samplePiece.ts'
import { temporaryStore } from '../../../harness/temporaryStore.ts'

let given: ReturnType<typeof temporaryStore>
let keeper: VersionKeeper
let live: LiveArticles
let hosts: LiveArticles[]
let id: string
let number: number
let troubles: string[]
const person = () => 'ليلى حداد'

function startHost(): void {
  keeper = new VersionKeeper(given.store, {
    person,
    onKept() {},
    onTrouble: (_id, headline) => troubles.push(headline),
  })
  live = new LiveArticles(given.store, () => {}, projectHere(given.store), keeper)
  hosts.push(live)
}

beforeEach(() => {
  given = temporaryStore()
  troubles = []
  hosts = []
  startHost()
  const read = readArticleFile('piece.txt', new TextEncoder().encode(samplePiece))
  if (!read.ok) throw new Error(read.error.message)
  const imported = importArticle(given.store, read.value)
  if (!imported.ok) throw new Error(imported.error.message)
  id = imported.value.id
  number = findArticle(given.store.reader, id)?.number ?? 0
})
afterEach(() => {
  vi.useRealTimers()
  for (const host of hosts) host.closeAll()
  given.dispose()
})

interface Window extends TahrirCaller {
  doc: Y.Doc
}

function openWindow(name: string): Window {
  const doc = new Y.Doc()
  const window: Window = {
    id: name,
    doc,
    emit(_event, payload) {
      if ('update' in payload) Y.applyUpdate(doc, payload.update, 'host')
    },
  }
  const opened = live.open(id, window)
  if (!opened.ok) throw new Error(opened.error.message)
  Y.applyUpdate(doc, opened.value.state, 'host')
  return window
}

/** Writes at the end of a block, as a person would in this window. */
function write(window: Window, block: number, letters: string): void {
  const before = Y.encodeStateVector(window.doc)
  const line = textOfReplica(window.doc).get(block) as Y.XmlElement
  const text = line.get(0) as Y.XmlText
  text.insert(text.length, letters)
  const reply = live.update(id, Y.encodeStateAsUpdate(window.doc, before), window)
  if (!reply.ok) throw new Error(reply.error.code)
}

const versions = () => listVersions(given.store.reader, number, { before: null, limit: 100 })
const reasons = () => versions().map(({ reason }) => reason)
const linesOf = (document: DocumentNode | undefined) => (document?.content ?? []).map(textOf)
const linesNow = (window: Window) => linesOf(readDocument(textOfReplica(window.doc)))
const contentOf = (version: number) => readVersion(given.store.reader, number, version)

describe('an editing session', () => {
  it('leaves a version of how the piece was and one of how it became', () => {
    const window = openWindow('one')
    const before = linesNow(window)
    write(window, 0, ' اليوم')
    write(window, 2, ' وأكثر')
    live.close(id, window)
    expect(versions()).toMatchObject([
      { reason: 'session', person: 'ليلى حداد', status: 'draft', wordsAdded: 2, wordsRemoved: 0 },
      { reason: 'start' },
    ])
    const [end, start] = versions()
    expect(linesOf(contentOf(start?.number ?? 0)?.document)).toEqual(before)
    expect(linesOf(contentOf(end?.number ?? 0)?.document)[0]).toBe(`${before[0]} اليوم`)
  })

  it('leaves none where nothing was written', () => {
    const window = openWindow('one')
    live.close(id, window)
    expect(versions()).toEqual([])
  })

  it('is one for all windows, until the last has closed', () => {
    const [one, two] = [openWindow('one'), openWindow('two')]
    write(one, 0, ' اليوم')
    live.close(id, one)
    expect(reasons()).toEqual(['start'])
    write(two, 0, ' وغدًا')
    live.close(id, two)
    expect(reasons()).toEqual(['session', 'start'])
  })

  it('ends after a long pause too, and what is written after it is another', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const window = openWindow('one')
    write(window, 0, ' اليوم')
    vi.advanceTimersByTime(sessionPause - 1000)
    write(window, 0, ' وغدًا')
    vi.advanceTimersByTime(sessionPause - 1000)
    expect(reasons()).toEqual(['start'])
    vi.advanceTimersByTime(2000)
    expect(reasons()).toEqual(['session', 'start'])
    write(window, 0, ' وبعده')
    live.close(id, window)
    expect(reasons()).toEqual(['session', 'session', 'start'])
  })

  it('adds nothing where it ended with a milestone', () => {
    const window = openWindow('one')
    write(window, 0, ' اليوم')
    live.use(id, (article) => keeper.keep(article, { reason: 'named', name: 'للمراجعة' }))
    live.close(id, window)
    expect(reasons()).toEqual(['named', 'start'])
  })

  it('comes out at the next start where the program was killed in it', async () => {
    const window = openWindow('one')
    write(window, 0, ' اليوم')
    // The program dies here; another one starts on the same archive.
    startHost()
    live.catchUp()
    recoverVersions({ store: given.store, live, keeper })
    await vi.waitFor(() => expect(reasons()).toEqual(['recovered', 'start']))
    expect(linesOf(contentOf(versions()[0]?.number ?? 0)?.document)[0]).toMatch(/ اليوم$/)
    startHost()
    recoverVersions({ store: given.store, live, keeper })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(reasons()).toEqual(['recovered', 'start'])
  })

  it('leaves nothing in an archive that took the place of its own, where the number may be another’s', () => {
    const window = openWindow('one')
    write(window, 0, ' اليوم')
    setArchiveGeneration(given.store.writer, 'restored')
    const kept = live.use(id, (article) => keeper.keep(article, { reason: 'named', name: 'للمراجعة' }))
    expect(kept).toMatchObject({ ok: false, error: { details: { cause: 'replaced' } } })
    live.close(id, window)
    expect(reasons()).toEqual(['start'])
    expect(troubles).toEqual([])
  })

  it('leaves nothing that waits of an article that is gone for good', () => {
    const window = openWindow('one')
    write(window, 0, ' اليوم')
    given.store.writer.exec('ALTER TABLE versions RENAME TO away')
    live.close(id, window)
    given.store.writer.exec('ALTER TABLE away RENAME TO versions')
    keeper.forget(id)
    const unwatched = new LiveArticles(given.store, () => {})
    unwatched.edit(id, (doc) => doc.getMap('metadata').set('slug', 'markets'))
    const again = openWindow('two')
    write(again, 0, ' وغدًا')
    live.close(id, again)
    // What was there before the second session and at its end, but not what waited from the first one.
    expect(reasons()).toEqual(['session', 'session', 'start'])
  })

  it('does not end the host where its version cannot be looked for after a kill', async () => {
    write(openWindow('one'), 0, ' اليوم')
    startHost()
    given.store.writer.exec('ALTER TABLE versions RENAME TO away')
    const asked = vi.spyOn(live, 'use')
    recoverVersions({ store: given.store, live, keeper })
    await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce())
    expect(asked.mock.results[0]?.value).toMatchObject({ ok: false, error: { code: 'storeFailed' } })
  })

  it('tells where a version cannot be kept, and keeps it with the next one', () => {
    const window = openWindow('one')
    given.store.writer.exec('ALTER TABLE versions RENAME TO away')
    write(window, 0, ' اليوم')
    expect(troubles).toHaveLength(1)
    given.store.writer.exec('ALTER TABLE away RENAME TO versions')
    live.close(id, window)
    expect(reasons()).toEqual(['session', 'start'])
    expect(linesOf(contentOf(versions()[1]?.number ?? 0)?.document)[0]).not.toContain('اليوم')
  })
})

describe('restoring', () => {
  it('gives exactly the version, as an edit that all windows follow, and keeps first what was there', () => {
    const [one, two] = [openWindow('one'), openWindow('two')]
    const original = readDocument(textOfReplica(one.doc))
    write(one, 0, ' اليوم')
    write(two, 3, ' وأكثر')
    const edited = linesNow(one)
    const start = versions()[0]?.number ?? 0
    const reply = restoreVersion({ store: given.store, live, keeper }, { id, number: start, section: null })
    if (!reply.ok) throw new Error(reply.error.code)
    expect(readDocument(textOfReplica(one.doc))).toEqual(original)
    expect(readDocument(textOfReplica(two.doc))).toEqual(original)
    expect(linesOf(contentOf(reply.value.kept)?.document)).toEqual(edited)
    restoreVersion({ store: given.store, live, keeper }, { id, number: reply.value.kept, section: null })
    expect(linesNow(two)).toEqual(edited)
  })

  it('brings back one section and leaves the others as they are', () => {
    const window = openWindow('one')
    const document = readDocument(textOfReplica(window.doc))
    const section = documentSections(document)[1]
    if (section === undefined) throw new Error('the sample has sections')
    write(window, 0, ' اليوم')
    const original = linesOf(document)
    const last = original.length - 1
    write(window, section.from, ' معدَّل')
    write(window, last, ' تمّ')
    const start = versions().at(-1)?.number ?? 0
    restoreVersion({ store: given.store, live, keeper }, { id, number: start, section: section.key })
    expect(linesNow(window)).toEqual(
      original.map((line, index) => (index === 0 ? `${line} اليوم` : index === last ? `${line} تمّ` : line)),
    )
  })

  it('puts a section that was deleted back where it stood', () => {
    const window = openWindow('one')
    const document = readDocument(textOfReplica(window.doc))
    const section = documentSections(document)[1]
    if (section === undefined) throw new Error('the sample has sections')
    const before = Y.encodeStateVector(window.doc)
    textOfReplica(window.doc).delete(section.from, section.to - section.from)
    live.update(id, Y.encodeStateAsUpdate(window.doc, before), window)
    expect(linesNow(window)).not.toEqual(linesOf(document))
    const start = versions()[0]?.number ?? 0
    restoreVersion({ store: given.store, live, keeper }, { id, number: start, section: section.key })
    expect(readDocument(textOfReplica(window.doc))).toEqual(document)
  })

  it('brings back a section whose heading became a paragraph, and has nothing of it twice', () => {
    const window = openWindow('one')
    const document = readDocument(textOfReplica(window.doc))
    const section = documentSections(document)[2]
    if (section === undefined) throw new Error('the sample has sections')
    const before = Y.encodeStateVector(window.doc)
    const heading = textOfReplica(window.doc).get(section.from) as Y.XmlElement
    heading.removeAttribute('role')
    live.update(id, Y.encodeStateAsUpdate(window.doc, before), window)
    const start = versions()[0]?.number ?? 0
    restoreVersion({ store: given.store, live, keeper }, { id, number: start, section: section.key })
    expect(readDocument(textOfReplica(window.doc))).toEqual(document)
  })

  it('changes nothing where what is there cannot be kept', () => {
    const window = openWindow('one')
    write(window, 0, ' اليوم')
    const edited = linesNow(window)
    const start = versions()[0]?.number ?? 0
    given.store.writer.exec(
      `CREATE TRIGGER full BEFORE INSERT ON versions BEGIN SELECT raise(ABORT, 'full'); END`,
    )
    const reply = restoreVersion({ store: given.store, live, keeper }, { id, number: start, section: null })
    expect(reply).toMatchObject({ ok: false, error: { code: 'storeFailed' } })
    expect(linesNow(window)).toEqual(edited)
  })
})

describe('an edit by the host', () => {
  it('of the text that cannot be written is taken back', () => {
    const window = openWindow('one')
    write(window, 0, ' اليوم')
    write(window, 4, ' وأكثر')
    const edited = linesNow(window)
    given.store.writer.exec(
      `CREATE TRIGGER full BEFORE INSERT ON document_updates BEGIN SELECT raise(ABORT, 'full'); END`,
    )
    const start = versions()[0]?.number ?? 0
    const reply = restoreVersion({ store: given.store, live, keeper }, { id, number: start, section: null })
    expect(reply).toMatchObject({ ok: false, error: { code: 'storeFailed' } })
    given.store.writer.exec('DROP TRIGGER full')
    write(window, 0, ' وغدًا')
    expect(linesNow(window)).toEqual(edited.map((line, index) => (index === 0 ? `${line} وغدًا` : line)))
    expect(linesNow(openWindow('two'))).toEqual(linesNow(window))
  })
})

describe('a step of the workflow', () => {
  const step = (to: Parameters<typeof changeStatus>[2]) =>
    changeStatus({ store: given.store, live, keeper, person }, id, to)

  it('is in the history with who and when, and with the text as it was then', () => {
    for (const to of ['inReview', 'ready', 'published'] as const) expect(step(to).ok).toBe(true)
    const window = openWindow('one')
    const published = linesNow(window)
    write(window, 0, ' (تصحيح)')
    expect(step('corrected').ok).toBe(true)
    expect(step('withdrawn').ok).toBe(true)
    const steps = listStatusChanges(given.store.reader, number, 10)
    expect(steps.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'corrected withdrawn',
      'published corrected',
      'ready published',
      'inReview ready',
      'draft inReview',
    ])
    expect(steps.every((each) => each.person === 'ليلى حداد' && each.changedAt > 0)).toBe(true)
    expect(linesOf(contentOf(steps[2]?.version ?? 0)?.document)).toEqual(published)
    expect(contentOf(steps[1]?.version ?? 0)?.metadata.status).toBe('corrected')
    expect(linesOf(contentOf(steps[1]?.version ?? 0)?.document)).not.toEqual(published)
  })

  it('that is refused says from where to where, and leaves no trace', () => {
    expect(step('published')).toMatchObject({
      ok: false,
      error: { code: 'statusRefused', details: { from: 'draft', to: 'published' } },
    })
    expect(versions()).toEqual([])
    expect(listStatusChanges(given.store.reader, number, 10)).toEqual([])
  })

  it('to published waits for the embargo, and is taken when its time has come', () => {
    const setEmbargo = (embargo: string) =>
      live.edit(id, (doc) => doc.getMap('metadata').set('embargo', embargo))
    setEmbargo('2999-01-01T06:00:00+03:00')
    expect([step('inReview').ok, step('ready').ok]).toEqual([true, true])
    expect(step('published')).toMatchObject({
      ok: false,
      error: { code: 'embargoed', details: { until: '2999-01-01T06:00:00+03:00' } },
    })
    setEmbargo('2020-01-01T06:00:00+03:00')
    expect(step('published').ok).toBe(true)
  })

  it('is not on the disk without its history, nor its history without it', () => {
    given.store.writer.exec(
      `CREATE TRIGGER full BEFORE INSERT ON status_changes BEGIN SELECT raise(ABORT, 'full'); END`,
    )
    openWindow('one')
    expect(step('inReview')).toMatchObject({ ok: false, error: { code: 'storeFailed' } })
    expect(listStatusChanges(given.store.reader, number, 10)).toEqual([])
    expect(reasons()).toEqual(['start'])
    given.store.writer.exec('DROP TRIGGER full')
    // What was said to have failed does not happen with what is written next, nor does its history.
    const window = openWindow('two')
    write(window, 0, ' اليوم')
    expect(readMetadata(metadataOfReplica(window.doc)).metadata.status).toBe('draft')
    expect(listStatusChanges(given.store.reader, number, 10)).toEqual([])
    expect(reasons()).toEqual(['start'])
    expect(step('inReview').ok).toBe(true)
    expect(reasons()).toEqual(['status', 'start'])
  })

  it('that cannot be written is not taken later, when nobody has the piece open', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    given.store.writer.exec(
      `CREATE TRIGGER full BEFORE INSERT ON document_updates BEGIN SELECT raise(ABORT, 'full'); END`,
    )
    expect(step('trashed')).toMatchObject({ ok: false, error: { code: 'storeFailed' } })
    given.store.writer.exec('DROP TRIGGER full')
    vi.advanceTimersByTime(10_000)
    expect(findArticle(given.store.reader, id)?.status).toBe('draft')
    startHost()
    const window = openWindow('one')
    expect(readMetadata(metadataOfReplica(window.doc)).metadata.status).toBe('draft')
    expect(listStatusChanges(given.store.reader, number, 10)).toEqual([])
  })
})
