import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeBackup } from '../../../../src/services/backups/makeBackup.ts'
import { openForHost } from '../../../../src/services/backups/openForHost.ts'
import { claimArchive } from '../../../../src/store/claimArchive.ts'
import { openStore } from '../../../../src/store/openStore.ts'
import { contentOf, fillStore } from '../../../harness/filledStore.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tahrir-host-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const archive = () => join(folder, 'tahrir.sqlite')

describe('an archive whose file is missing or damaged', () => {
  it('is made anew from its newest backup, and the person is told', () => {
    const store = openStore(folder)
    if (!store.ok) throw new Error(store.error.message)
    fillStore(store.value, 4)
    expect(makeBackup(store.value.reader, folder, 'daily').ok).toBe(true)
    const before = contentOf(store.value)['articles']
    store.value.close()
    rmSync(archive())

    const opened = openForHost(folder)
    if (!opened.ok) throw new Error(opened.error.message)
    expect(opened.value.troubles).toMatchObject([{ code: 'archiveRecovered', details: { articles: 4 } }])
    expect(contentOf(opened.value.store)['articles']).toEqual(before)
    opened.value.store.close()
  })

  it('is claimed no longer after its recovery has come upon a mistake of the program', () => {
    writeFileSync(archive(), Buffer.alloc(20_000, 'x'))
    const clock = vi.spyOn(Date, 'now').mockReturnValue(Number.NaN)
    expect(() => openForHost(folder)).toThrow(RangeError)
    clock.mockRestore()
    const claim = claimArchive(folder)
    expect(claim.ok).toBe(true)
    if (claim.ok) claim.value.release()
  })

  it('is a new one where there is no backup either', () => {
    const opened = openForHost(folder)
    if (!opened.ok) throw new Error(opened.error.message)
    expect(opened.value.troubles).toEqual([])
    expect(contentOf(opened.value.store)['articles']).toEqual([])
    opened.value.store.close()
  })
})
