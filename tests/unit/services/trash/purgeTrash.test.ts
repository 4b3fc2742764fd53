import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listArticles } from '../../../../src/services/library/listArticles.ts'
import { purgeTrash } from '../../../../src/services/trash/purgeTrash.ts'
import { insertTemplate } from '../../../../src/store/templatesTable.ts'
import { fillStore } from '../../../harness/filledStore.ts'
import { temporaryStore } from '../../../harness/temporaryStore.ts'
import { writeDeskForTest } from '../../../harness/writeDeskForTest.ts'

const day = 24 * 60 * 60 * 1000
let given: ReturnType<typeof temporaryStore>
beforeEach(() => {
  given = temporaryStore()
})
afterEach(() => given.dispose())

const trash = (id: string | undefined, at: number) => {
  given.store.writer.prepare(`UPDATE articles SET status = 'trashed' WHERE id = ?`).run(id)
  given.store.writer.prepare('UPDATE articles SET trashed_at = ? WHERE id = ?').run(at, id)
}
const count = (table: string) =>
  given.store.reader.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${table}`).get()?.n

describe('the keeping time of the trash', () => {
  it('takes for good what is over it, with all that is its own, and nothing else', () => {
    const now = Date.UTC(2026, 5, 1)
    const [old, recent, kept] = fillStore(given.store, 3, 'كلمة')
    trash(old, now - 31 * day)
    trash(recent, now - 29 * day)
    expect(purgeTrash(given.store, now)).toEqual({ ok: true, value: { ids: [old] } })
    expect(count('articles')).toBe(2)
    expect(count('documents')).toBe(2)
    const found = listArticles(given.store, { query: 'كلمة', status: 'trashed', limit: 10 })
    expect(found).toMatchObject({ value: { rows: [{ id: recent }] } })
    expect(listArticles(given.store, { limit: 10 })).toMatchObject({ value: { rows: [{ id: kept }] } })
    expect(purgeTrash(given.store, now)).toEqual({ ok: true, value: { ids: [] } })
  })

  it('takes no template, whatever its status', () => {
    const now = Date.UTC(2026, 5, 1)
    const [template, old] = fillStore(given.store, 2)
    insertTemplate(given.store.writer, template ?? '', 'خبر عاجل', now)
    for (const id of [template, old]) trash(id, now - 31 * day)
    expect(purgeTrash(given.store, now)).toEqual({ ok: true, value: { ids: [old] } })
    expect(count('templates')).toBe(1)
  })

  it('is the desk’s to set', () => {
    const now = Date.UTC(2026, 5, 1)
    const [id] = fillStore(given.store, 1)
    trash(id, now - 8 * day)
    writeDeskForTest(given.store, { trash: { keptDays: 7 } })
    expect(purgeTrash(given.store, now)).toEqual({ ok: true, value: { ids: [id] } })
  })

  it('keeps what came into the trash later than the clock says it is', () => {
    const now = Date.UTC(2026, 5, 1)
    const [id] = fillStore(given.store, 1)
    trash(id, now + 100 * day)
    expect(purgeTrash(given.store, now)).toEqual({ ok: true, value: { ids: [] } })
  })
})
