import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logFolder, openLog } from '../../src/services/log/openLog.ts'
import type { ProgramLog } from '../../src/services/log/ProgramLog.ts'
import { contract } from '../../src/shared/contract/contract.ts'
import { diagnosticsText } from '../../src/shared/diagnostics/diagnosticsText.ts'
import { ask, bytesOf, openWorld, replicaOf, setField, type World } from '../contract/contractWorld.ts'
import { expectValue } from '../contract/expectValue.ts'
import { failureExamples } from '../contract/failureExamples.ts'
import { inMemory } from '../contract/inMemory.ts'
import { methodExamples } from '../contract/methodExamples.ts'
import { makeInput, plainPools } from '../generators/contractInput.ts'
import { seededRandom } from './seededRandom.ts'

/** Words that stand wherever people write, in both scripts; none may ever come into a log. */
const markers = { ar: 'سرٌّمكتوم', en: 'Zanzibarquagga' }

let folder: string
let log: ProgramLog
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tahrir-log-'))
  log = openLog(folder, 100 * 1024 * 1024)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const written = () => readFileSync(join(logFolder(folder), 'tahrir.log'), 'utf8')

function expectNoText(text: string): void {
  expect(text.match(/.*\p{Script=Arabic}.*/u)?.[0]).toBeUndefined()
  expect(text.toLowerCase()).not.toContain(markers.en.toLowerCase())
  expect(text).not.toContain('laila')
}

const markedText = `${markers.en} ${markers.ar}\n\nنص فيه ${markers.ar} و${markers.en} في غرفة الأخبار.`

/** An article with the markers in its text, its fields and its history. */
async function writeMarked(world: World): Promise<string> {
  const { client } = await world.page()
  const file = { name: `${markers.en}-${markers.ar}.txt`, bytes: bytesOf(markedText) }
  const { id } = expectValue(await client.call('transfers.import', file))
  const doc = replicaOf(expectValue(await client.call('articles.open', { id })).state)
  for (const [field, value] of [
    ['note', markers.ar],
    ['slug', markers.en],
    ['desk', `${markers.en} ${markers.ar}`],
    ['byline', [markers.en, markers.ar]],
    ['keywords', [markers.en]],
  ] as const) {
    expectValue(await client.call('articles.update', { id, update: setField(doc, field, value) }))
  }
  return id
}

describe('the log of the program', () => {
  it('names what happens in every method and every failure, without a word of what people wrote', async () => {
    for (const [method, example] of Object.entries(methodExamples)) {
      const world = await openWorld(inMemory, { log })
      await writeMarked(world)
      try {
        await example(world).catch(() => `${method} expects an archive without the marked article`)
      } finally {
        await world.close()
      }
    }
    for (const examples of Object.values(failureExamples)) {
      for (const [code, example] of Object.entries(examples)) {
        if (typeof example === 'string') continue
        const world = await openWorld(inMemory, { log, hasDialogs: code !== 'capabilityMissing' })
        try {
          await example(world)
        } finally {
          await world.close()
        }
      }
    }
    const text = written()
    for (const told of [
      'call method=transfers.import ms=',
      'call method=backups.restore ms=',
      'callFailed method=backups.restore code=backupMissing',
      'cause=folderUnwritable',
      'windowOpened',
    ]) {
      expect(text.includes(told), told).toBe(true)
    }
    expectNoText(text)
  }, 600_000)

  it('holds none of the words that come in as input, whatever they are taken for', async () => {
    const world = await openWorld(inMemory, { log })
    const id = await writeMarked(world)
    const { transport } = await world.page()
    const random = seededRandom(20_261_124)
    const pools = {
      ...plainPools,
      texts: [markers.ar, markers.en, `${markers.en} ${markers.ar}`, markedText],
      ids: [id, markers.en],
      bytes: [bytesOf(markedText), bytesOf(`{"format":"tahrir-article","title":"${markers.en}"`)],
    }
    let call = 0
    for (let round = 0; round < 6; round += 1) {
      for (const [method, { input }] of Object.entries(contract.methods)) {
        call += 1
        await ask(transport, method, makeInput(input, random, pools), 5_000_000 + call)
      }
      await ask(transport, `${markers.en}.${markers.ar}`, {}, 6_000_000 + round)
    }
    const { client } = await world.page()
    const diagnostics = expectValue(await client.call('system.diagnose', {}))
    await world.close()
    expectNoText(written())
    expectNoText(JSON.stringify(diagnostics))
    const shown = diagnosticsText(diagnostics, 'ar')
    for (const marker of Object.values(markers)) expect(shown).not.toContain(marker)
  }, 600_000)
})
