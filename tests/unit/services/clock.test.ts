import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createServices, type ServiceHost } from '../../../src/services/createServices.ts'
import { emptyArticle, importArticle } from '../../../src/services/import/importArticle.ts'
import { contract, type TahrirClient } from '../../../src/shared/contract/contract.ts'
import { createClient } from '../../../src/shared/rpc/createClient.ts'
import { memoryTransport } from '../../../src/shared/rpc/memoryTransport.ts'
import type { Store } from '../../../src/store/openStore.ts'
import { replicaOf, setField } from '../../contract/contractWorld.ts'
import { expectValue } from '../../contract/expectValue.ts'
import { temporaryStore } from '../../harness/temporaryStore.ts'
import { testHost } from '../../harness/testHost.ts'

const hour = 3_600_000
const noon = Date.UTC(2026, 10, 24, 12)

let store: Store
let dispose: () => void
let host: ServiceHost
let client: TahrirClient
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon })
  const temporary = temporaryStore()
  store = temporary.store
  dispose = temporary.dispose
  host = createServices(store, testHost)
  const [page, end] = memoryTransport()
  host.attach(end)
  client = createClient(contract, page)
})
afterEach(() => {
  host.close()
  dispose()
  vi.useRealTimers()
})

async function create(): Promise<string> {
  return expectValue(await client.call('articles.create', {})).id
}

async function edit(id: string, note: string): Promise<void> {
  const doc = replicaOf(expectValue(await client.call('articles.open', { id })).state)
  expectValue(await client.call('articles.update', { id, update: setField(doc, 'note', note) }))
  expectValue(await client.call('articles.close', { id }))
}

async function listed(): Promise<string[]> {
  return expectValue(await client.call('articles.list', {})).rows.map(({ id }) => id)
}

describe('a clock that is set back', () => {
  it('leaves what was changed last at the top of the list, one after the other', async () => {
    const first = await create()
    vi.setSystemTime(noon + hour)
    const second = await create()
    vi.setSystemTime(noon - 3 * hour)
    const third = await create()
    expect(await listed()).toEqual([third, second, first])
    await edit(first, 'بعد إرجاع الساعة')
    expect(await listed()).toEqual([first, third, second])
    await edit(second, 'ثم هذا')
    expect(await listed()).toEqual([second, first, third])
    vi.setSystemTime(noon + 2 * hour)
    await edit(third, 'والساعة صحيحة من جديد')
    expect(await listed()).toEqual([third, second, first])
  })

  it('leaves the history in the order in which it was made', async () => {
    const id = await create()
    await edit(id, 'الأول')
    expectValue(await client.call('versions.keep', { id, name: 'قبل' }))
    vi.setSystemTime(noon - 5 * hour)
    await edit(id, 'الثاني')
    expectValue(await client.call('versions.keep', { id, name: 'بعد' }))
    const { versions } = expectValue(await client.call('versions.list', { id }))
    const names = versions.map(({ name }) => name).filter((name) => name !== '')
    expect(names).toEqual(['بعد', 'قبل'])
  })

  it('does not follow a clock that was years ahead', async () => {
    vi.setSystemTime(Date.UTC(2061, 0, 1))
    await create()
    vi.setSystemTime(noon)
    const now = await create()
    const { rows } = expectValue(await client.call('articles.list', {}))
    expect(rows.find(({ id }) => id === now)?.updatedAt).toBe(noon)
  })
})

describe('times of other places and centuries', () => {
  it('are kept to the millisecond before 1970, and sorted among the others', async () => {
    const at = [Date.UTC(1948, 4, 15), -1, 0, 1, Date.UTC(1910, 0, 1, 3, 4, 5, 6)]
    for (const time of at) {
      const article = { ...emptyArticle('ar'), createdAt: time, updatedAt: time }
      expectValue(importArticle(store, article))
    }
    const { rows } = expectValue(await client.call('articles.list', {}))
    expect(rows.map(({ updatedAt }) => updatedAt)).toEqual([...at].sort((a, b) => b - a))
    expect(rows.map(({ createdAt }) => createdAt)).toEqual(rows.map(({ updatedAt }) => updatedAt))
  })

  it('leave list and export the same in every time zone', async () => {
    const id = await create()
    await edit(id, 'في منطقة أخرى')
    const seen = new Set<string>()
    const { TZ: before } = process.env
    for (const zone of ['UTC', 'Asia/Kolkata', 'Pacific/Apia', 'America/St_Johns', 'Africa/Cairo']) {
      process.env['TZ'] = zone
      const { rows } = expectValue(await client.call('articles.list', {}))
      const { bytes } = expectValue(await client.call('transfers.export', { id, format: 'json' }))
      seen.add(JSON.stringify(rows) + new TextDecoder().decode(bytes))
    }
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
    expect(seen.size).toBe(1)
  })
})
