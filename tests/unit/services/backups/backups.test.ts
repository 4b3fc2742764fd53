import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { backupsFolder, keptBackups, listBackups } from '../../../../src/services/backups/backupsFolder.ts'
import { makeBackup } from '../../../../src/services/backups/makeBackup.ts'
import { restoreArchive } from '../../../../src/services/backups/restoreArchive.ts'
import { verifyBackup } from '../../../../src/services/backups/verifyBackup.ts'
import { listArticles } from '../../../../src/services/library/listArticles.ts'
import { archiveGeneration } from '../../../../src/store/archiveGeneration.ts'
import { checkDatabase } from '../../../../src/store/checkDatabase.ts'
import { openStore } from '../../../../src/store/openStore.ts'
import { contentOf, fillStore } from '../../../harness/filledStore.ts'
import { temporaryStore } from '../../../harness/temporaryStore.ts'

let given: ReturnType<typeof temporaryStore>
beforeEach(() => {
  given = temporaryStore()
})
afterEach(() => given.dispose())

function backUp(reason: 'byHand' | 'daily' = 'byHand', now?: number): string {
  const made = makeBackup(given.store.reader, given.folder, reason, now)
  if (!made.ok) throw new Error(made.error.message)
  return made.value.name
}
const pathOf = (name: string) => join(backupsFolder(given.folder), name)
const titles = (query?: string) => {
  const reply = listArticles(given.store, { query, limit: 100 })
  return reply.ok ? reply.value.rows.map(({ headline }) => headline) : reply.error.code
}

describe('a backup', () => {
  it('is whole, in one file, with a manifest that a person can read', () => {
    fillStore(given.store, 5)
    const name = backUp()
    expect(readdirSync(backupsFolder(given.folder)).sort()).toEqual([name, `${name}.json`].sort())
    expect(JSON.parse(readFileSync(`${pathOf(name)}.json`, 'utf8'))).toMatchObject({
      format: 'tahrir-backup',
      reason: 'byHand',
      articles: 5,
    })
    expect(verifyBackup(pathOf(name))).toMatchObject({ ok: true, value: { articles: 5 } })
  })

  it('gives the archive back as it was, after the archive was wrecked', async () => {
    fillStore(given.store, 20)
    const before = contentOf(given.store)
    const name = backUp()
    given.store.writer.exec(
      `DELETE FROM articles WHERE number % 2 = 0; UPDATE articles SET headline = 'تالف'`,
    )
    fillStore(given.store, 3, 'جديد')

    const restored = await restoreArchive(given.store.reader, given.folder, pathOf(name))

    expect(restored).toMatchObject({ ok: true, value: { articles: 20 } })
    expect(contentOf(given.store)).toEqual(before)
    expect(checkDatabase(given.store.reader)).toEqual([])
    expect(titles('"خبر" 7')).toEqual(['خبر 7'])
    expect(archiveGeneration(given.store.reader)).not.toBe('')
    // What was there before the restore is kept beside it, and can be had back in turn.
    const kept = restored.ok ? restored.value.kept : ''
    expect(await restoreArchive(given.store.reader, given.folder, pathOf(kept))).toMatchObject({ ok: true })
    expect(titles('جديد')).toHaveLength(3)
  })

  it('is refused where it was cut or changed, is no archive, or comes from a newer program', async () => {
    fillStore(given.store, 5)
    const before = contentOf(given.store)
    const cut = backUp()
    truncateSync(pathOf(cut), 8192)
    const changed = backUp()
    const bytes = readFileSync(pathOf(changed))
    bytes[bytes.length - 2000] = (bytes.at(-2000) ?? 0) ^ 0xff
    writeFileSync(pathOf(changed), bytes)
    const text = 'notes.sqlite'
    writeFileSync(pathOf(text), 'ليست نسخة')
    const version = Number(given.store.reader.pragma('user_version', { simple: true }))
    given.store.writer.pragma('user_version = 9999')
    const newer = backUp()
    given.store.writer.pragma(`user_version = ${version}`)

    for (const [name, code] of [
      [cut, 'backupDamaged'],
      [changed, 'backupDamaged'],
      [text, 'backupDamaged'],
      [newer, 'backupNewer'],
      ['gone.sqlite', 'backupMissing'],
    ] as const) {
      expect(verifyBackup(pathOf(name)), name).toMatchObject({ ok: false, error: { code } })
      const reply = await restoreArchive(given.store.reader, given.folder, pathOf(name))
      expect(reply, name).toMatchObject({ ok: false, error: { code } })
    }
    expect(contentOf(given.store)).toEqual(before)
    expect(readdirSync(given.folder).filter((file) => file.includes('restoring'))).toEqual([])
  })

  it('stays among the last seven of those that the program made by itself; those made by hand stay', () => {
    fillStore(given.store, 1)
    const byHand = backUp('byHand', Date.UTC(2020, 0, 1))
    for (let day = 1; day <= 10; day += 1) backUp('daily', Date.UTC(2026, 10, day))
    const names = listBackups(given.folder).map(({ name }) => name)
    expect(names).toHaveLength(keptBackups + 1)
    expect(names.at(-1)).toBe(byHand)
    expect(names[0]).toContain('2026-11-10')
  })

  it('stays when the clock was set back after a week ahead, and those from ahead go one by one', () => {
    fillStore(given.store, 1)
    for (let day = 1; day <= keptBackups; day += 1) backUp('daily', Date.UTC(2030, 0, day))
    const made = [1, 2, 3].map((day) => backUp('daily', Date.UTC(2026, 10, day)))
    const names = listBackups(given.folder).map(({ name }) => name)
    expect(names).toHaveLength(keptBackups)
    expect(names).toEqual(expect.arrayContaining(made))
  })

  it('leaves nothing half-written where its folder cannot be made', () => {
    fillStore(given.store, 1)
    writeFileSync(join(given.folder, 'backups'), 'a file stands in the way')
    const made = makeBackup(given.store.reader, given.folder, 'byHand')
    expect(made).toMatchObject({
      ok: false,
      error: { code: 'storeFailed' },
    })
    expect(readdirSync(given.folder).filter((file) => file.includes('.part'))).toEqual([])
  })

  it('puts itself in place while other connections are open, which see it at once', async () => {
    fillStore(given.store, 4)
    const name = backUp()
    const other = openStore(given.folder)
    if (!other.ok) throw new Error(other.error.message)
    other.value.writer.exec('DELETE FROM articles')
    expect(await restoreArchive(given.store.reader, given.folder, pathOf(name))).toMatchObject({ ok: true })
    for (const { reader } of [given.store, other.value]) {
      expect(reader.prepare('SELECT count(*) AS n FROM articles').get()).toEqual({ n: 4 })
    }
    other.value.close()
    expect(existsSync(join(given.folder, 'restoring.sqlite.part'))).toBe(false)
  })

  /** Has another program write to the archive each time when a copy of it was just taken. */
  function writeAfterEachCopy(write: () => void): void {
    const { reader } = given.store
    const prepare = reader.prepare.bind(reader)
    vi.spyOn(reader, 'prepare').mockImplementation((sql: string) => {
      const statement = prepare(sql)
      if (!sql.startsWith('VACUUM INTO')) return statement
      const run = statement.run.bind(statement)
      statement.run = (...values: unknown[]) => {
        const result = run(...values)
        write()
        return result
      }
      return statement
    })
  }

  it('keeps what others have written while the present archive was being kept', async () => {
    fillStore(given.store, 1)
    const name = backUp()
    const other = openStore(given.folder)
    if (!other.ok) throw new Error(other.error.message)
    let writes = 0
    writeAfterEachCopy(() => {
      if (writes++ === 0) fillStore(other.value, 1)
    })
    const restored = await restoreArchive(given.store.reader, given.folder, pathOf(name))
    other.value.close()
    if (!restored.ok) throw new Error(restored.error.message)
    expect(verifyBackup(pathOf(restored.value.kept))).toMatchObject({ ok: true, value: { articles: 2 } })
    expect(listBackups(given.folder)).toHaveLength(2)
  })

  it('changes nothing where others write without a pause', async () => {
    fillStore(given.store, 1)
    const name = backUp()
    const other = openStore(given.folder)
    if (!other.ok) throw new Error(other.error.message)
    writeAfterEachCopy(() => fillStore(other.value, 1))
    const restored = await restoreArchive(given.store.reader, given.folder, pathOf(name))
    other.value.close()
    expect(restored).toMatchObject({ ok: false, error: { code: 'storeFailed', details: { cause: 'busy' } } })
    expect(given.store.reader.prepare('SELECT count(*) AS n FROM articles').get()).toEqual({ n: 6 })
  })
})
