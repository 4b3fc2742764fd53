import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeBackup } from '../../../../src/services/backups/makeBackup.ts'
import { restoreIntoFolder } from '../../../../src/services/backups/restoreIntoFolder.ts'
import { fillStore } from '../../../harness/filledStore.ts'
import { temporaryStore } from '../../../harness/temporaryStore.ts'

let given: ReturnType<typeof temporaryStore>
let backup: string
beforeEach(() => {
  given = temporaryStore()
  fillStore(given.store, 2)
  const made = makeBackup(given.store.reader, given.folder, 'byHand')
  if (!made.ok) throw new Error(made.error.message)
  backup = join(given.folder, 'backups', made.value.name)
})
afterEach(() => given.dispose())

const archive = () => join(given.folder, 'tahrir.sqlite')
const parts = () => readdirSync(given.folder).filter((name) => name.includes('.part'))

describe('a restore into a folder whose archive cannot be opened', () => {
  it('changes nothing where the archive is merely held by another program', async () => {
    given.store.writer.pragma('wal_checkpoint(TRUNCATE)')
    given.store.writer.pragma('locking_mode = EXCLUSIVE')
    given.store.writer.exec('BEGIN EXCLUSIVE')
    const before = readFileSync(archive())
    expect(await restoreIntoFolder(given.folder, backup)).toMatchObject({
      ok: false,
      error: { code: 'storeUnreadable' },
    })
    given.store.writer.exec('COMMIT')
    expect(readFileSync(archive()).equals(before)).toBe(true)
    expect(given.store.isInPlace()).toBe(true)
    expect(readdirSync(join(given.folder, 'backups')).filter((name) => name.startsWith('damaged'))).toEqual(
      [],
    )
  })

  it('leaves no copy, neither its own nor that of one that was killed', async () => {
    given.store.close()
    writeFileSync(archive(), Buffer.alloc(20_000, 'x'))
    for (const ending of ['', '-wal', '-journal']) {
      writeFileSync(join(given.folder, `restoring.sqlite.part${ending}`), 'left behind')
    }
    expect(await restoreIntoFolder(given.folder, backup)).toMatchObject({ ok: true, value: { articles: 2 } })
    expect(parts()).toEqual([])

    writeFileSync(archive(), Buffer.alloc(20_000, 'x'))
    const cut = join(given.folder, 'backups', 'cut.sqlite')
    writeFileSync(cut, readFileSync(backup))
    truncateSync(cut, 8192)
    expect(await restoreIntoFolder(given.folder, cut)).toMatchObject({
      ok: false,
      error: { code: 'backupDamaged' },
    })
    expect(parts()).toEqual([])
  })
})
