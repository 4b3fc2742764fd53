import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listBackups } from '../../../../src/services/backups/backupsFolder.ts'
import { dailyBackup } from '../../../../src/services/backups/dailyBackup.ts'
import { makeBackup } from '../../../../src/services/backups/makeBackup.ts'
import { callWork } from '../../../../src/services/worker/callWork.ts'
import { fillStore } from '../../../harness/filledStore.ts'
import { temporaryStore } from '../../../harness/temporaryStore.ts'

let given: ReturnType<typeof temporaryStore>
beforeEach(() => {
  given = temporaryStore()
})
afterEach(() => given.dispose())

const hour = 60 * 60 * 1000
const daily = (now: number) =>
  dailyBackup(
    given.store,
    callWork(given.store, undefined, {
      onBug(_method, error) {
        throw error
      },
    }),
    now,
  )

describe('the backup of the day', () => {
  it('is made once a day, and not of an archive without an article', async () => {
    expect(await daily(Date.now())).toEqual({ ok: true, value: { isMade: false } })
    fillStore(given.store, 1)
    expect(await daily(Date.now())).toEqual({ ok: true, value: { isMade: true } })
    expect(await daily(Date.now() + 23 * hour)).toEqual({ ok: true, value: { isMade: false } })
    expect(await daily(Date.now() + 25 * hour)).toEqual({ ok: true, value: { isMade: true } })
  })

  it('is made also after the clock was set back, and in a year before 1970', async () => {
    fillStore(given.store, 1)
    expect(makeBackup(given.store.reader, given.folder, 'daily', Date.now() + 400 * 24 * hour).ok).toBe(true)
    expect(await daily(Date.now())).toEqual({ ok: true, value: { isMade: true } })
    const early = makeBackup(given.store.reader, given.folder, 'byHand', Date.UTC(1969, 6, 20))
    expect(early).toMatchObject({ ok: true, value: { name: expect.stringContaining('1969-07-20') } })
    expect(listBackups(given.folder).at(-1)?.createdAt).toBe(Date.UTC(1969, 6, 20))
  })
})
