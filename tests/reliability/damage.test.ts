import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeBackup } from '../../src/services/backups/makeBackup.ts'
import { openForHost } from '../../src/services/backups/openForHost.ts'
import { loadReplica } from '../../src/services/live/loadReplica.ts'
import { checkDatabase } from '../../src/store/checkDatabase.ts'
import { openStore, type Store } from '../../src/store/openStore.ts'
import { fillStore } from '../harness/filledStore.ts'
import { headlineText } from './OpenArticle.ts'
import { countOfRun, seededRandom, seedOfRun } from './seededRandom.ts'

const rounds = countOfRun('TAHRIR_DAMAGES', 6)
const pageSize = 4096

type Damage = (bytes: Buffer, random: () => number) => Buffer

const damages: Record<string, Damage> = {
  'single bytes flipped'(bytes, random) {
    for (let count = 0; count < 20; count += 1) {
      const place = Math.floor(random() * bytes.length)
      bytes[place] = (bytes[place] ?? 0) ^ (1 + Math.floor(random() * 255))
    }
    return bytes
  },
  'whole pages of other bytes'(bytes, random) {
    for (let count = 0; count < 3; count += 1) {
      const page = Math.floor(random() * (bytes.length / pageSize))
      for (let place = 0; place < pageSize; place += 1)
        bytes[page * pageSize + place] = Math.floor(random() * 256)
    }
    return bytes
  },
  'pages of zeros'(bytes, random) {
    const page = Math.floor(random() * (bytes.length / pageSize))
    bytes.fill(0, page * pageSize, Math.min(bytes.length, (page + 2) * pageSize))
    return bytes
  },
  'the end cut off': (bytes, random) => bytes.subarray(0, Math.floor(bytes.length * random())),
  'all of it cut off': (bytes) => bytes.subarray(0, 0),
  'the first page lost': (bytes) => bytes.fill(0, 0, pageSize),
}

function textsOf({ reader }: Store): Map<string, string | null> {
  const rows = reader
    .prepare<[], { id: string; number: number }>('SELECT id, number FROM articles')
    .all()
    .map(({ id, number }): [string, string | null] => {
      const loaded = loadReplica(reader, number)
      return [id, loaded.ok ? headlineText(loaded.value.doc) : null]
    })
  return new Map(rows)
}

describe(`an archive that is damaged in ${rounds} ways`, () => {
  it('opens, says so, has all of the newest backup and what can be read beyond it, and keeps the damaged file', {
    timeout: 60_000 + rounds * 4000,
  }, () => {
    const random = seededRandom(seedOfRun('damage'))
    const told = { recovered: 0, unnoticed: 0, lostAfterBackup: 0, unreadable: 0 }
    const names = Object.keys(damages)
    for (let round = 0; round < rounds; round += 1) {
      const folder = mkdtempSync(join(tmpdir(), 'tahrir-damage-'))
      try {
        const first = openStore(folder)
        if (!first.ok) throw new Error(first.error.message)
        const backedUp = fillStore(first.value, 30, 'قديم')
        expect(makeBackup(first.value.reader, folder, 'daily').ok).toBe(true)
        const later = fillStore(first.value, 10, 'جديد')
        const expected = textsOf(first.value)
        first.value.writer.pragma('wal_checkpoint(TRUNCATE)')
        first.value.close()

        const name = names[round % names.length] ?? ''
        const path = join(folder, 'tahrir.sqlite')
        const damaged = damages[name]?.(readFileSync(path), random) ?? Buffer.alloc(0)
        writeFileSync(path, damaged)

        const context = `round ${round}: ${name}`
        const opened = openForHost(folder)
        if (!opened.ok) throw new Error(`${context}: ${opened.error.message}`)
        const { store, troubles } = opened.value
        const found = textsOf(store)
        const damage = checkDatabase(store.reader)
        store.close()
        if (troubles.length === 0) {
          // What SQLite's check cannot see: bytes within a stored text, or in pages that hold nothing.
          if ([...expected].some(([id, text]) => found.get(id) !== text)) told.unnoticed += 1
          continue
        }
        told.recovered += 1
        expect(troubles, context).toMatchObject([{ code: 'archiveRecovered' }])
        expect(damage, context).toEqual([])
        for (const id of backedUp) expect(found.has(id), `${context}: ${id}`).toBe(true)
        for (const [, text] of found) if (text === null) told.unreadable += 1
        told.lostAfterBackup += later.filter((id) => !found.has(id)).length
        const kept = String(troubles[0]?.details['kept'])
        const keptFile = join(folder, 'backups', kept, 'tahrir.sqlite')
        expect(existsSync(keptFile), context).toBe(true)
        expect(readFileSync(keptFile).equals(damaged), context).toBe(true)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }
    process.stdout.write(
      `damage: ${rounds} damaged archives, all opened; ${told.recovered} recovered, none without an article of its backup; of ${told.recovered * 10} articles written after the backup ${told.lostAfterBackup} lost; ${told.unreadable} listed without a readable text; ${told.unnoticed} with a changed text that no check of SQLite can see\n`,
    )
    expect(told.recovered).toBeGreaterThan(rounds / 3)
  })
})
