import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createServices, type ServiceHost } from '../../../../src/services/createServices.ts'
import type { TahrirCaller } from '../../../../src/shared/contract/contract.ts'
import { trashedArticles } from '../../../../src/store/trashTable.ts'
import { fillStore } from '../../../harness/filledStore.ts'
import { temporaryStore } from '../../../harness/temporaryStore.ts'
import { testHost } from '../../../harness/testHost.ts'

let given: ReturnType<typeof temporaryStore>
let host: ServiceHost
const caller: TahrirCaller = { id: 'one', emit() {} }
beforeEach(() => {
  given = temporaryStore()
  host = createServices(given.store, testHost)
})
afterEach(() => {
  host.close()
  given.dispose()
})

async function makeTemplate(): Promise<string> {
  const [id] = fillStore(given.store, 1)
  const saved = await host.services['templates.save']({ id: id ?? '', name: 'خبر عاجل' }, caller)
  if (!saved.ok) throw new Error(saved.error.code)
  return saved.value.id
}
const templates = async () => {
  const reply = await host.services['templates.list']({}, caller)
  return reply.ok ? reply.value.templates.map(({ name }) => name) : []
}

describe('removing a template', () => {
  it('puts its text into the trash', async () => {
    const id = await makeTemplate()
    expect(await host.services['templates.remove']({ id }, caller)).toMatchObject({ ok: true })
    expect(await templates()).toEqual([])
    expect(trashedArticles(given.store.reader).map((each) => each.id)).toEqual([id])
  })

  it('leaves it a template where its text cannot be written', async () => {
    const id = await makeTemplate()
    given.store.writer.exec(
      `CREATE TRIGGER full BEFORE INSERT ON status_changes BEGIN SELECT raise(ABORT, 'full'); END`,
    )
    expect(await host.services['templates.remove']({ id }, caller)).toMatchObject({
      ok: false,
      error: { code: 'storeFailed' },
    })
    expect(await templates()).toEqual(['خبر عاجل'])
  })

  it('is an ordinary article before it is in the trash', async () => {
    const id = await makeTemplate()
    given.store.writer.exec(
      `CREATE TRIGGER trashed BEFORE INSERT ON status_changes
         WHEN (SELECT is_template FROM articles WHERE number = NEW.article)
       BEGIN SELECT raise(ABORT, 'still a template'); END`,
    )
    expect(await host.services['templates.remove']({ id }, caller)).toMatchObject({ ok: true })
  })
})
