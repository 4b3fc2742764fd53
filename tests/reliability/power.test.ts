import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkDatabase } from '../../src/store/checkDatabase.ts'
import { appendUpdates } from '../../src/store/documentsTable.ts'
import { openStore } from '../../src/store/openStore.ts'
import { fillStore } from '../harness/filledStore.ts'
import { countOfRun, seededRandom, seedOfRun } from './seededRandom.ts'

const cuts = countOfRun('TAHRIR_CUTS', 30)
const sector = 512

let folder: string
/** The size of the log when each update had been acknowledged, in bytes; SQLite had flushed it so far. */
const acknowledged: number[] = []

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tahrir-power-'))
  const data = join(folder, 'data')
  const opened = openStore(data)
  if (!opened.ok) throw new Error(opened.error.message)
  const { writer } = opened.value
  expect(writer.pragma('synchronous', { simple: true })).toBe(2)
  fillStore(opened.value, 2)
  writer.pragma('wal_checkpoint(TRUNCATE)')
  // The log is never written back, so that every commit of this run stands in it.
  writer.pragma('wal_autocheckpoint = 0')
  for (let count = 0; count < 120; count += 1) {
    appendUpdates(writer, 1, [new Uint8Array(40 + count * 13).fill(count)])
    acknowledged.push(statSync(join(data, 'tahrir.sqlite-wal')).size)
  }
  mkdirSync(join(folder, 'image'))
  for (const name of ['tahrir.sqlite', 'tahrir.sqlite-wal'])
    copyFileSync(join(data, name), join(folder, 'image', name))
  opened.value.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe(`the power fails at ${cuts} moments`, () => {
  it('and each update that was acknowledged is there, each other one whole or not at all', {
    timeout: 60_000 + cuts * 1000,
  }, () => {
    const random = seededRandom(seedOfRun('power'))
    const log = readFileSync(join(folder, 'image', 'tahrir.sqlite-wal'))
    let unflushed = 0
    for (let cut = 0; cut < cuts; cut += 1) {
      const data = join(folder, `cut-${cut}`)
      mkdirSync(data)
      copyFileSync(join(folder, 'image', 'tahrir.sqlite'), join(data, 'tahrir.sqlite'))
      const end = Math.floor(random() * (log.length + 1))
      const rest = Buffer.from(log.subarray(0, end))
      // Of what was not flushed, sectors arrive in any order: some of the tail are still old bytes.
      const flushed = acknowledged.filter((size) => size <= end).at(-1) ?? 0
      for (let at = Math.ceil(flushed / sector) * sector; at + sector <= end; at += sector) {
        if (random() < 0.5) rest.fill(0, at, at + sector)
      }
      writeFileSync(join(data, 'tahrir.sqlite-wal'), rest)

      const opened = openStore(data)
      if (!opened.ok) throw new Error(`cut at ${end}: ${opened.error.message}`)
      const found = opened.value.reader
        .prepare<[], { data: Uint8Array }>('SELECT data FROM document_updates ORDER BY seq')
        .all()
      const damage = checkDatabase(opened.value.reader)
      opened.value.close()
      const due = acknowledged.filter((size) => size <= end).length
      expect(damage, `cut at ${end}`).toEqual([])
      expect(found.length, `cut at ${end}`).toBeGreaterThanOrEqual(due)
      unflushed += found.length - due
      for (const [index, { data: bytes }] of found.entries()) {
        expect(bytes.length, `cut at ${end}, update ${index}`).toBe(40 + index * 13)
        expect(bytes.every((byte) => byte === index)).toBe(true)
      }
      rmSync(data, { recursive: true })
    }
    process.stdout.write(
      `power: ${cuts} cuts; acknowledged updates lost: 0; unacknowledged that arrived whole: ${unflushed}\n`,
    )
  })
})
