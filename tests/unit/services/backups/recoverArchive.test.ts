import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeBackup } from '../../../../src/services/backups/makeBackup.ts'
import { recoverArchive } from '../../../../src/services/backups/recoverArchive.ts'
import { fillStore } from '../../../harness/filledStore.ts'
import { temporaryStore } from '../../../harness/temporaryStore.ts'

let given: ReturnType<typeof temporaryStore>
let folder: string
beforeEach(() => {
  given = temporaryStore()
  folder = mkdtempSync(join(tmpdir(), 'tahrir-recover-'))
})
afterEach(() => {
  given.dispose()
  rmSync(folder, { recursive: true, force: true })
})

function recovered() {
  const reply = recoverArchive(folder)
  if (!reply.ok) throw new Error(reply.error.message)
  return reply.value
}

describe('a recovery', () => {
  it('keeps file and log of the damaged archive byte for byte, and leaves no copy behind', () => {
    fillStore(given.store, 3)
    // As a killed program leaves them: the last pieces stand in the log alone.
    const files = ['tahrir.sqlite', 'tahrir.sqlite-wal']
    for (const name of files) copyFileSync(join(given.folder, name), join(folder, name))
    const before = files.map((name) => readFileSync(join(folder, name)))

    const { kept, articles } = recovered()

    expect(articles).toBe(3)
    const after = files.map((name) => readFileSync(join(folder, 'backups', kept, name)))
    expect(after.map((bytes, index) => before[index]?.equals(bytes))).toEqual([true, true])
    expect(readdirSync(join(folder, 'backups', kept)).sort()).toEqual(files)
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([])
  })

  it('does not rest on what a restore took the place of', () => {
    fillStore(given.store, 1)
    const backup = makeBackup(given.store.reader, given.folder, 'daily', Date.UTC(2026, 0, 1))
    fillStore(given.store, 1, 'مستبدل')
    expect(makeBackup(given.store.reader, given.folder, 'beforeRestore', Date.UTC(2026, 0, 2)).ok).toBe(true)
    mkdirSync(join(folder, 'backups'))
    for (const name of readdirSync(join(given.folder, 'backups'))) {
      copyFileSync(join(given.folder, 'backups', name), join(folder, 'backups', name))
    }

    expect(recovered()).toMatchObject({ backup: backup.ok ? backup.value.name : '', articles: 1 })
  })
})
