import { afterEach, beforeEach, expect, it } from 'vitest'
import type { TahrirClient } from '../../src/shared/contract/contract.ts'
import { bytesOf, replicaOf, sampleText, writeNote } from '../contract/contractWorld.ts'
import { expectValue } from '../contract/expectValue.ts'
import { temporaryFolder } from '../e2e/launchWorkstation.ts'
import { type ServedProgram, serveInChild } from './serveInChild.ts'

let folder: ReturnType<typeof temporaryFolder>
let program: ServedProgram | null = null

beforeEach(() => {
  folder = temporaryFolder()
})
afterEach(async () => {
  await program?.end('SIGKILL')
  folder.remove()
})

const reasons = async (client: TahrirClient, id: string) =>
  expectValue(await client.call('versions.list', { id })).versions.map(({ reason }) => reason)

it('an editing session in which the program was killed has its version after the next start', async () => {
  program = await serveInChild(folder.path)
  const first = program.connect()
  const file = { name: 'library.txt', bytes: bytesOf(sampleText) }
  const { id } = expectValue(await first.call('transfers.import', file))
  const doc = replicaOf(expectValue(await first.call('articles.open', { id })).state)
  expectValue(await first.call('articles.update', { id, update: writeNote(doc, 'قبل الانقطاع') }))
  expect(await reasons(first, id)).toEqual(['start'])
  await program.end('SIGKILL')

  program = await serveInChild(folder.path)
  const next = program.connect()
  await expect.poll(() => reasons(next, id), { timeout: 10_000 }).toEqual(['recovered', 'start'])
  const { versions } = expectValue(await next.call('versions.list', { id }))
  const number = versions[0]?.number ?? 0
  expect(expectValue(await next.call('versions.read', { id, number })).metadata.note).toBe('قبل الانقطاع')
  expect(versions[0]?.keptAt).toBeGreaterThanOrEqual(versions[1]?.keptAt ?? 0)
})
