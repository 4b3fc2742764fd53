import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadReplica } from '../../../src/services/live/loadReplica.ts'
import { salvageRows } from '../../../src/store/salvage.ts'
import { deleteArticles } from '../../../src/store/trashTable.ts'
import { fillStore } from '../../harness/filledStore.ts'
import { temporaryStore } from '../../harness/temporaryStore.ts'
import { headlineText } from '../../reliability/OpenArticle.ts'

let given: ReturnType<typeof temporaryStore>
beforeEach(() => {
  given = temporaryStore()
})
afterEach(() => given.dispose())

const numbersOf = ({ store }: typeof given) =>
  store.reader.prepare('SELECT number FROM articles ORDER BY number').pluck().all()

describe('the number of an article', () => {
  it('is never given again after its article was deleted for good, also where that was the newest', () => {
    fillStore(given.store, 3)
    deleteArticles(given.store.writer, [3])
    fillStore(given.store, 1)
    expect(numbersOf(given)).toEqual([1, 2, 4])
    deleteArticles(given.store.writer, [1, 2, 4])
    fillStore(given.store, 1)
    expect(numbersOf(given)).toEqual([5])
  })

  it('that two articles have, as after a restore, is a new one for that of the damaged archive', () => {
    const damaged = temporaryStore()
    try {
      const [old = ''] = fillStore(given.store, 1, 'قديم')
      const log = `INSERT INTO document_updates (article, data) VALUES (1, x'0000')`
      const version = `INSERT INTO versions (article, content, reason, person, status, kept_at, through_seq, words, words_added, words_removed)
        VALUES (1, x'00', 'manual', '', 'draft', 5, 0, 0, 0, 0)`
      given.store.writer.exec(`${log}; ${version}`)
      const [fresh = '', other = ''] = fillStore(damaged.store, 2, 'جديد')
      damaged.store.writer.exec(`${log}; ${version}; ${version.replace('content', 'base, content').replace("(1, x'00'", "(1, 1, x'01'")};
        INSERT INTO status_changes (article, from_status, to_status, person, changed_at, version)
          VALUES (1, 'draft', 'review', '', 5, 2)`)

      salvageRows(damaged.store.reader, given.store.writer)

      const { reader } = given.store
      const rows = reader
        .prepare<[], { id: string; number: number }>('SELECT id, number FROM articles ORDER BY number')
        .all()
      expect(rows).toEqual([
        { id: old, number: 1 },
        { id: other, number: 2 },
        { id: fresh, number: 3 },
      ])
      const texts = rows.map(({ number }) => {
        const loaded = loadReplica(reader, number)
        return loaded.ok ? headlineText(loaded.value.doc) : null
      })
      expect(texts).toEqual(['قديم 0', 'جديد 1', 'جديد 0'])
      const owners = (table: string) =>
        reader.prepare(`SELECT article FROM ${table} ORDER BY article`).pluck().all()
      expect(owners('document_updates')).toEqual([1, 3])
      expect(
        reader.prepare('SELECT number, article, base FROM versions ORDER BY number').raw().all(),
      ).toEqual([
        [1, 1, null],
        [2, 3, null],
        [3, 3, 2],
      ])
      expect(reader.prepare('SELECT article, version FROM status_changes').raw().all()).toEqual([[3, 3]])
      fillStore(given.store, 1)
      expect(numbersOf(given)).toEqual([1, 2, 3, 4])
    } finally {
      damaged.dispose()
    }
  })
})
