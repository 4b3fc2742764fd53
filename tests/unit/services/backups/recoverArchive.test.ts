import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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
})
