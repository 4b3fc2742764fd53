import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, vi } from 'vitest'
import * as Y from 'yjs'
import type { TahrirContract } from '../../src/shared/contract/contract.ts'
import { defaultDeskSettings } from '../../src/shared/desk/deskSettings.ts'
import type { MethodName } from '../../src/shared/rpc/contract.ts'
import { sampleImage } from '../harness/sampleImages.ts'
import { checkMethodExamples } from './checkExamples.ts'
import { bytesOf, noteOf, replicaOf, sampleText, setField, type World, writeNote } from './contractWorld.ts'
import { expectValue } from './expectValue.ts'
import { libraryMethodExamples } from './libraryExamples.ts'
import { publishingExamples } from './publishingExamples.ts'
import { wordsMethodExamples } from './wordsExamples.ts'

/** For each declared method (the compiler counts them) a call that succeeds, and what it does. */
export const methodExamples: Record<MethodName<TahrirContract>, (world: World) => Promise<void>> = {
  ...checkMethodExamples,
  ...wordsMethodExamples,

  async 'system.describe'(world) {
    const { client } = await world.page()
    expect(expectValue(await client.call('system.describe', {}))).toEqual({
      version: '1.2.3',
      language: 'ar',
      appearance: { language: null, theme: 'system' },
      capabilities: { nativeDialogs: true, pdf: true, dragOut: true },
    })
  },

  async 'system.saved'(world) {
    const { client } = await world.page()
    const gone = await world.page()
    const rounds: number[] = []
    client.on('saveAsked', ({ round }) => void rounds.push(round))
    // Pages that are still on their way to the host are not asked.
    for (const page of [client, gone.client]) expectValue(await page.call('system.describe', {}))
    let isSaved = false
    const saving = world.serviceHost.saveAll(60_000).then(() => {
      isSaved = true
    })
    await vi.waitFor(() => expect(rounds).toHaveLength(1))
    expectValue(await client.call('system.saved', { round: 99 }))
    expectValue(await client.call('system.saved', { round: rounds[0] ?? 0 }))
    expect(isSaved).toBe(false)
    // A page that is gone is not waited for.
    gone.disconnect()
    await saving
    await world.serviceHost.saveAll(1)
  },

  async 'system.setLanguage'(world) {
    const { client } = await world.page()
    expectValue(await client.call('system.setLanguage', { language: 'en' }))
    expect(expectValue(await client.call('system.describe', {})).language).toBe('en')
    expect(expectValue(await client.call('system.setLanguage', { language: null }))).toEqual({
      language: 'ar',
    })
    expect(expectValue(await client.call('system.describe', {})).appearance.language).toBeNull()
  },

  async 'system.setTheme'(world) {
    const { client } = await world.page()
    const other = await world.page()
    const heard: string[] = []
    other.client.on('themeChanged', ({ theme }) => void heard.push(theme))
    expectValue(await client.call('system.setTheme', { theme: 'dark' }))
    await vi.waitFor(() => expect(heard).toEqual(['dark']))
    expect(expectValue(await other.client.call('system.describe', {})).appearance.theme).toBe('dark')
  },

  async 'assets.add'(world) {
    const { client } = await world.page()
    const add = (bytes: Uint8Array, original: string | null) =>
      client.call('assets.add', { name: 'photo.jpg', bytes, original })
    const large = expectValue(await add(sampleImage('jpeg'), null))
    expect(large).toMatchObject({ mediaType: 'image/jpeg', width: 8, height: 4 })
    const small = expectValue(await add(sampleImage('png'), large.id))
    // The same image once more is the same image, and its original stays known.
    expect(expectValue(await add(sampleImage('png'), null))).toEqual(small)
    expect(expectValue(await client.call('assets.read', { id: small.id })).original).toBe(large.id)
    expect(world.store.reader.prepare('SELECT count(*) AS n FROM assets').get()).toEqual({ n: 2 })
  },

  async 'assets.read'(world) {
    const { client } = await world.page()
    const bytes = sampleImage('webp')
    const { id } = expectValue(await client.call('assets.add', { name: 'photo', bytes, original: null }))
    const image = expectValue(await (await world.page()).client.call('assets.read', { id }))
    expect(image).toEqual({ id, mediaType: 'image/webp', width: 5, height: 7, original: null, bytes })
  },

  async 'desk.read'(world) {
    const { client } = await world.page()
    expect(expectValue(await client.call('desk.read', {}))).toEqual(defaultDeskSettings)
    world.store.writer.exec(`INSERT INTO settings VALUES ('desk.writing', '{"listDigits":"runic"}')`)
    expect(expectValue(await client.call('desk.read', {}))).toEqual(defaultDeskSettings)
  },

  async 'desk.change'(world) {
    const pages = [await world.page(), await world.page()]
    const heard = pages.map(({ client }) => {
      const listener = vi.fn()
      client.on('deskChanged', listener)
      return listener
    })
    const { client } = pages[0] as (typeof pages)[number]
    const changed = expectValue(await client.call('desk.change', { writing: { listDigits: 'arabicIndic' } }))
    expect(changed).toEqual({
      ...defaultDeskSettings,
      writing: { ...defaultDeskSettings.writing, listDigits: 'arabicIndic' },
    })
    expect(expectValue(await client.call('desk.read', {}))).toEqual(changed)
    await vi.waitFor(() => {
      for (const listener of heard) expect(listener).toHaveBeenCalledWith(changed)
    })
    expect(expectValue(await client.call('desk.change', {}))).toEqual(changed)
  },

  async 'system.troubles'(world) {
    const { client } = await world.page()
    expect(expectValue(await client.call('system.troubles', {}))).toEqual({ troubles: [] })
  },

  async 'system.diagnose'(world) {
    const { client } = await world.pageWithArticle()
    const { archive, program, settings, log } = expectValue(await client.call('system.diagnose', {}))
    expect(archive).toMatchObject({ integrity: 'whole', findings: 0, articles: 1, trashed: 0 })
    expect(program).toEqual({ version: '1.2.3', host: 'electron', language: 'ar' })
    expect(settings['houseStyle.digits']).toBe('asWritten')
    expect(settings['pages.siteName']).toBe('notSet:')
    expect(log).toEqual([])
  },

  async 'trash.describe'(world) {
    const { client, id } = await world.pageWithArticle()
    const nothing = { articles: 0, words: 0, versions: 0, images: 0 }
    expect(expectValue(await client.call('trash.describe', { ids: [id] }))).toEqual(nothing)
    expectValue(await client.call('articles.setStatus', { id, status: 'trashed' }))
    const content = expectValue(await client.call('trash.describe', {}))
    expect(content).toMatchObject({ articles: 1, images: 0 })
    expect(content.words).toBeGreaterThan(20)
    expect(content.versions).toBeGreaterThan(0)
  },

  async 'trash.delete'(world) {
    const { client, id } = await world.pageWithArticle()
    expect(expectValue(await client.call('trash.delete', { ids: [id] })).articles).toBe(0)
    expectValue(await client.call('articles.setStatus', { id, status: 'trashed' }))
    expectValue(await client.call('articles.open', { id }))
    const heard: unknown[] = []
    client.on('articlesDeleted', (payload) => heard.push(payload))
    expect(expectValue(await client.call('trash.delete', { ids: [id] })).articles).toBe(1)
    await vi.waitFor(() => expect(heard).toEqual([{ ids: [id] }]))
    expect(await client.call('articles.open', { id })).toMatchObject({ error: { code: 'articleMissing' } })
  },

  async 'backups.create'(world) {
    const { client } = await world.pageWithArticle()
    const { name } = expectValue(await client.call('backups.create', {}))
    expect(existsSync(join(world.store.folder, 'backups', name))).toBe(true)
  },

  async 'backups.list'(world) {
    const { client } = await world.pageWithArticle()
    expect(expectValue(await client.call('backups.list', {}))).toEqual({ backups: [] })
    const { name } = expectValue(await client.call('backups.create', {}))
    const { backups } = expectValue(await client.call('backups.list', {}))
    expect(backups).toMatchObject([{ name, content: { reason: 'byHand', articles: 1 } }])
  },

  async 'backups.verify'(world) {
    const { client } = await world.pageWithArticle()
    const { name } = expectValue(await client.call('backups.create', {}))
    expect(expectValue(await client.call('backups.verify', { name }))).toMatchObject({ articles: 1 })
  },

  async 'backups.restore'(world) {
    const { client, id } = await world.pageWithArticle()
    const { name } = expectValue(await client.call('backups.create', {}))
    const doc = replicaOf(expectValue(await client.call('articles.open', { id })).state)
    expectValue(await client.call('articles.update', { id, update: writeNote(doc, 'بعد النسخة') }))
    const heard: unknown[] = []
    client.on('archiveReplaced', (payload) => heard.push(payload))

    const { kept, articles } = expectValue(await client.call('backups.restore', { name }))

    expect(articles).toBe(1)
    await vi.waitFor(() => expect(heard).toEqual([{ isOwn: true }]))
    // What the page had open belongs to the archive that was there before.
    const late = await client.call('articles.update', { id, update: writeNote(doc, 'متأخر') })
    expect(late).toMatchObject({ ok: false, error: { code: 'articleMissing' } })
    const now = replicaOf(expectValue(await client.call('articles.open', { id })).state)
    expect(noteOf(now)).not.toBe('بعد النسخة')
    const { backups } = expectValue(await client.call('backups.list', {}))
    expect(backups.find((each) => each.name === kept)?.content?.reason).toBe('beforeRestore')
  },

  async 'backups.remove'(world) {
    const { client } = await world.pageWithArticle()
    const { name } = expectValue(await client.call('backups.create', {}))
    expectValue(await client.call('backups.remove', { name }))
    expect(expectValue(await client.call('backups.list', {}))).toEqual({ backups: [] })
  },

  async 'articles.create'(world) {
    const { client } = await world.page()
    const { id } = expectValue(await client.call('articles.create', { language: 'en' }))
    const { rows } = expectValue(await client.call('articles.list', {}))
    expect(rows).toMatchObject([{ id, headline: '', status: 'draft', language: 'en', words: 0 }])
  },

  async 'articles.list'(world) {
    const { client, id } = await world.pageWithArticle()
    expectValue(await client.call('articles.create', {}))
    const first = expectValue(await client.call('articles.list', { limit: 1 }))
    expect(first).toMatchObject({ total: 2, rows: [{ headline: '' }] })
    const second = expectValue(await client.call('articles.list', { limit: 1, cursor: first.cursor ?? '' }))
    expect(second).toMatchObject({ total: 2, cursor: null, rows: [{ id }] })
    const found = expectValue(await client.call('articles.list', { query: 'مَكتبة' }))
    expect(found.rows.map((row) => row.id)).toEqual([id])
  },

  async 'articles.count'(world) {
    const { client } = await world.pageWithArticle()
    const query = 'مكتبة -متحف'
    expect(expectValue(await client.call('articles.count', { query }))).toEqual({ total: 1, isCapped: false })
    expect(expectValue(await client.call('articles.count', { kind: 'opinion' })).total).toBe(0)
  },

  async 'articles.suggest'(world) {
    const { client, id } = await world.pageWithArticle()
    const { rows } = expectValue(await client.call('articles.suggest', { query: 'مكت' }))
    expect(rows.map((row) => row.id)).toEqual([id])
    expect(expectValue(await client.call('articles.suggest', { query: 'متحف' })).rows).toEqual([])
  },

  async 'articles.open'(world) {
    const { client, id } = await world.pageWithArticle()
    const { state, mendings } = expectValue(await client.call('articles.open', { id }))
    expect(mendings).toEqual([])
    expect(replicaOf(state).getXmlFragment('document').toJSON()).toContain('ثلاثة آلاف كتاب')
  },

  async 'articles.update'(world) {
    const { client, id } = await world.pageWithArticle()
    const doc = replicaOf(expectValue(await client.call('articles.open', { id })).state)
    expectValue(await client.call('articles.update', { id, update: writeNote(doc, 'تُراجع الأرقام') }))
    const other = await world.page()
    const { state } = expectValue(await other.client.call('articles.open', { id }))
    expect(noteOf(replicaOf(state))).toBe('تُراجع الأرقام')
  },

  async 'articles.sync'(world) {
    const { client, id } = await world.pageWithArticle()
    const away = replicaOf(expectValue(await client.call('articles.open', { id })).state)
    const other = await world.page()
    const present = replicaOf(expectValue(await other.client.call('articles.open', { id })).state)
    present.getMap('metadata').set('desk', 'محليات')
    expectValue(await other.client.call('articles.update', { id, update: Y.encodeStateAsUpdate(present) }))

    const update = writeNote(away, 'كُتب دون اتصال')
    const stateVector = Y.encodeStateVector(away)
    const missed = expectValue(await client.call('articles.sync', { id, stateVector, update }))
    Y.applyUpdate(away, missed.update)
    expect(away.getMap('metadata').get('desk')).toBe('محليات')
    const now = replicaOf(expectValue(await other.client.call('articles.open', { id })).state)
    expect(noteOf(now)).toBe('كُتب دون اتصال')
  },

  async 'articles.close'(world) {
    const { client, id } = await world.pageWithArticle()
    const doc = replicaOf(expectValue(await client.call('articles.open', { id })).state)
    expectValue(await client.call('articles.close', { id }))
    const late = await client.call('articles.update', { id, update: writeNote(doc, 'بعد الإغلاق') })
    expect(late).toMatchObject({ ok: false, error: { code: 'articleMissing' } })
  },

  async 'articles.setStatus'(world) {
    const { client, id } = await world.pageWithArticle()
    expectValue(await client.call('articles.setStatus', { id, status: 'inReview' }))
    const { rows } = expectValue(await client.call('articles.list', { status: 'inReview' }))
    expect(rows.map((row) => row.id)).toEqual([id])
  },

  async 'versions.list'(world) {
    const { client, id } = await world.pageWithArticle()
    expectValue(await client.call('versions.keep', { id, name: 'قبل التحرير' }))
    expectValue(await client.call('versions.keep', { id, name: 'بعد التحرير' }))
    const first = expectValue(await client.call('versions.list', { id, limit: 1 }))
    expect(first).toMatchObject({
      versions: [{ reason: 'named', name: 'بعد التحرير', person: 'laila', status: 'draft', wordsAdded: 0 }],
      hasMore: true,
    })
    const before = first.versions[0]?.number
    expect(
      expectValue(await client.call('versions.list', { id, limit: 1, ...(before ? { before } : {}) })),
    ).toMatchObject({ versions: [{ name: 'قبل التحرير' }], hasMore: false })
  },

  async 'versions.keep'(world) {
    const { client, id } = await world.pageWithArticle()
    const { number } = expectValue(await client.call('versions.keep', { id, name: ' للمراجعة ' }))
    const { version } = expectValue(await client.call('versions.read', { id, number }))
    expect(version).toMatchObject({ number, name: 'للمراجعة', reason: 'named' })
    expect(version.words).toBeGreaterThan(0)
  },

  async 'versions.read'(world) {
    const { client, id } = await world.pageWithArticle()
    const { number } = expectValue(await client.call('versions.keep', { id, name: 'نسخة' }))
    const { document, metadata } = expectValue(await client.call('versions.read', { id, number }))
    expect(JSON.stringify(document)).toContain('ثلاثة آلاف كتاب')
    expect(metadata).toMatchObject({ status: 'draft', language: 'ar' })
  },

  async 'versions.restore'(world) {
    const { client, id } = await world.pageWithArticle()
    const { number } = expectValue(await client.call('versions.keep', { id, name: 'نسخة' }))
    const doc = replicaOf(expectValue(await client.call('articles.open', { id })).state)
    expectValue(await client.call('articles.update', { id, update: writeNote(doc, 'ملاحظة لاحقة') }))
    const { kept } = expectValue(await client.call('versions.restore', { id, number }))
    const before = expectValue(await client.call('versions.read', { id, number: kept }))
    expect(before).toMatchObject({ version: { reason: 'beforeRestore' }, metadata: { note: 'ملاحظة لاحقة' } })
    const other = await world.page()
    const now = replicaOf(expectValue(await other.client.call('articles.open', { id })).state)
    expect(noteOf(now)).toBe('')
  },

  async 'versions.steps'(world) {
    const { client, id } = await world.pageWithArticle()
    expectValue(await client.call('articles.setStatus', { id, status: 'inReview' }))
    const { steps } = expectValue(await client.call('versions.steps', { id }))
    expect(steps).toMatchObject([{ from: 'draft', to: 'inReview', person: 'laila' }])
    const number = steps[0]?.version ?? 0
    expect(expectValue(await client.call('versions.read', { id, number })).version).toMatchObject({
      reason: 'status',
      status: 'inReview',
    })
  },

  async 'topics.list'(world) {
    const { client } = await world.page()
    const { topics } = expectValue(await client.call('topics.list', {}))
    expect(topics).toContainEqual({
      code: '20000574',
      parent: '11000000',
      en: 'election',
      ar: 'انتخابات',
      also: null,
      isRetired: false,
    })
  },

  async 'person.describe'(world) {
    const { client } = await world.page()
    expect(expectValue(await client.call('person.describe', {}))).toEqual({ name: 'laila', isChosen: false })
  },

  async 'person.rename'(world) {
    const { client } = await world.page()
    expectValue(await client.call('person.rename', { name: ' ليلى حداد ' }))
    expect(expectValue(await client.call('person.describe', {}))).toEqual({
      name: 'ليلى حداد',
      isChosen: true,
    })
  },

  ...publishingExamples,

  async 'transfers.import'(world) {
    const { client } = await world.page()
    const imported = await client.call('transfers.import', {
      name: 'library.txt',
      bytes: bytesOf(sampleText),
    })
    expect(expectValue(imported)).toMatchObject({
      headline: 'افتتاح مكتبة عامة في حي السلام',
      report: { format: 'text', headline: 'افتتاح مكتبة عامة في حي السلام', leftOut: [] },
    })
  },

  async 'transfers.importByDialog'(world) {
    const { client } = await world.page()
    const good = join(world.folder, 'مكتبة.txt')
    writeFileSync(good, sampleText)
    world.answers.open = [good, join(world.folder, 'missing.txt'), world.folder]
    const { outcomes } = expectValue(await client.call('transfers.importByDialog', {}))
    expect(outcomes).toMatchObject([
      { name: 'مكتبة.txt', imported: { headline: 'افتتاح مكتبة عامة في حي السلام' }, failure: null },
      { name: 'missing.txt', imported: null, failure: { code: 'fileMissing' } },
      { imported: null, failure: { code: 'fileIsFolder' } },
    ])
  },

  async 'transfers.importProgress'(world) {
    const { client, ...page } = await world.page()
    const tell = (done: number, failed: number) =>
      client.call('transfers.importProgress', { job: 'dropped', done, failed, total: 3 })
    expectValue(await tell(0, 0))
    expectValue(await tell(1, 1))
    expectValue(await tell(2, 1))
    const running = { state: 'running', kind: 'import', done: 0, total: 3 }
    expect(world.told.work.at(0)).toMatchObject(running)
    const ended = { state: 'ended', kind: 'import', result: { done: 2, failed: 1 } }
    expect(world.told.work.at(-1)).toMatchObject(ended)
    // The work of a page that goes ends with it.
    expectValue(await tell(1, 0))
    page.disconnect()
    await vi.waitFor(() => expect(world.told.work.at(-1)).toMatchObject({ state: 'ended', result: null }))
  },

  async 'transfers.export'(world) {
    const { client, id } = await world.pageWithArticle()
    const file = expectValue(await client.call('transfers.export', { id, format: 'json' }))
    expect(JSON.parse(new TextDecoder().decode(file.bytes))).toMatchObject({ format: 'tahrir-article', id })
    const html = expectValue(await client.call('transfers.export', { id, format: 'html' }))
    expect(new TextDecoder().decode(html.bytes)).toContain('dir="rtl"')
    const { number } = expectValue(await client.call('versions.keep', { id, name: 'كما هي' }))
    const doc = replicaOf(expectValue(await client.call('articles.open', { id })).state)
    expectValue(await client.call('articles.update', { id, update: setField(doc, 'desk', 'محليات') }))
    const old = expectValue(await client.call('transfers.export', { id, format: 'json', version: number }))
    expect(JSON.parse(new TextDecoder().decode(old.bytes))).toMatchObject({ id, metadata: { desk: '' } })
  },

  async 'transfers.exportByDialog'(world) {
    const { client, id } = await world.pageWithArticle()
    world.answers.save = join(world.folder, 'مكتبة.json')
    const saved = expectValue(await client.call('transfers.exportByDialog', { id, format: 'json' }))
    expect(saved).toEqual({ name: 'مكتبة.json' })
    expect(JSON.parse(readFileSync(world.answers.save, 'utf8'))).toMatchObject({ id })

    world.answers.save = null
    const cancelled = expectValue(await client.call('transfers.exportByDialog', { id, format: 'html' }))
    expect(cancelled).toEqual({ name: null })
    expect(existsSync(join(world.folder, 'مكتبة.html'))).toBe(false)
  },

  ...libraryMethodExamples,
}
