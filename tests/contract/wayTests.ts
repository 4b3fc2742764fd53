import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ServiceHost } from '../../src/services/createServices.ts'
import { contract, type TahrirServices } from '../../src/shared/contract/contract.ts'
import { createClient } from '../../src/shared/rpc/createClient.ts'
import { succeed } from '../../src/shared/rpc/failure.ts'
import { serve } from '../../src/shared/rpc/serve.ts'
import { ask, openWorld, type Page, type World } from './contractWorld.ts'
import { expectValue } from './expectValue.ts'
import { malformedInput } from './malformedInput.ts'
import type { OpenWay, Way } from './Way.ts'

/** What the way itself promises, whatever the services do. */
export function wayTests(openWay: OpenWay): void {
  describe('with a page that does not keep to the contract', () => {
    let world: World
    let page: Page
    beforeEach(async () => {
      world = await openWorld(openWay)
      page = await world.page()
    })
    afterEach(() => world.close())

    it('reaches no method that is not declared', async () => {
      for (const method of ['articles.drop', 'constructor', 'toString', 'attach', 'close', '']) {
        expect(await ask(page.transport, method, {})).toMatchObject({
          ok: false,
          error: { code: 'methodUnknown' },
        })
      }
    })

    it('refuses every malformed input, and changes nothing', async () => {
      let call = 1_000_000
      await fc.assert(
        fc.asyncProperty(malformedInput, async ([method, input]) => {
          const reply = await ask(page.transport, method, input, ++call)
          expect(reply).toMatchObject({ ok: false, error: { code: 'inputInvalid' } })
        }),
        { numRuns: 300 },
      )
      expect(expectValue(await page.client.call('articles.list', {})).total).toBe(0)
    })

    it('answers nothing to what is no request, and goes on', async () => {
      const heard: unknown[] = []
      page.transport.onMessage((message) => heard.push(message))
      const request = { kind: 'request', call: 1, method: 'system.describe', input: {} }
      const reply = { kind: 'reply', call: 0, reply: { ok: true, value: {} } }
      const nonsense = [null, 7, 'text', [], {}, { ...request, call: -1 }, { ...request, more: 1 }, reply]
      for (const message of nonsense) page.transport.send(message)
      expect(expectValue(await page.client.call('system.describe', {})).version).toBe('1.2.3')
      expect(heard).toHaveLength(1)
    })

    it('gives each of many calls at once its own reply', async () => {
      const created = await Promise.all(
        Array.from({ length: 20 }, () => page.client.call('articles.create', {})),
      )
      const opened = await Promise.all(
        created.map((reply) =>
          page.client.call('articles.setStatus', { id: expectValue(reply).id, status: 'ready' }),
        ),
      )
      expect(new Set(created.map((reply) => expectValue(reply).id)).size).toBe(20)
      expect(opened.every((reply) => !reply.ok && reply.error.code === 'statusRefused')).toBe(true)
    })
  })

  describe('with services that make mistakes', () => {
    it('carries no word of what was thrown', async () => {
      const bugs: unknown[] = []
      const secret = 'ENOENT: /home/editor/archive.sqlite'
      const world = await openFaulty(
        openWay,
        {
          'system.describe': () => {
            throw new Error(secret)
          },
          'articles.list': async () => Promise.reject(new TypeError(secret)),
        },
        bugs,
      )
      for (const method of ['system.describe', 'articles.list']) {
        const reply = await ask(world.transport, method, {})
        expect(reply).toMatchObject({ ok: false, error: { code: 'internal', details: {} } })
        expect(JSON.stringify(reply)).not.toContain('editor')
      }
      expect(bugs).toHaveLength(2)
      await world.close()
    })

    it('carries no reply that does not fit its declaration', async () => {
      const bugs: unknown[] = []
      const world = await openFaulty(
        openWay,
        { 'system.describe': (() => succeed({ version: 1, token: 'سر' })) as never },
        bugs,
      )
      expect(await ask(world.transport, 'system.describe', {})).toMatchObject({ error: { code: 'internal' } })
      expect(bugs).toHaveLength(1)
      await world.close()
    })
  })

  describe('with what it carries', () => {
    /** Gives back the bytes that it got. */
    const echo: Partial<TahrirServices> = { 'articles.sync': ({ update }) => succeed({ update }) }

    it('brings byte arrays over and back unchanged', async () => {
      const world = await openFaulty(openWay, echo, [])
      const client = createClient(contract, world.transport)
      const all = Uint8Array.from({ length: 256 }, (_, value) => value)
      const part = new Uint8Array(all.buffer, 10, 5)
      const large = Uint8Array.from({ length: 3_000_001 }, (_, index) => index % 251)
      for (const bytes of [new Uint8Array(), all, part, large]) {
        const { update } = expectValue(
          await client.call('articles.sync', { id: 'x', stateVector: new Uint8Array(), update: bytes }),
        )
        expect(update).toBeInstanceOf(Uint8Array)
        expect(Buffer.compare(update, bytes)).toBe(0)
      }
      await world.close()
    })

    it('brings generated byte arrays over and back unchanged', async () => {
      const world = await openFaulty(openWay, echo, [])
      const client = createClient(contract, world.transport)
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (update) => {
          const input = { id: 'x', stateVector: new Uint8Array(), update }
          expect(expectValue(await client.call('articles.sync', input)).update).toEqual(update)
        }),
        { numRuns: 100 },
      )
      await world.close()
    })
  })
}

/** A host whose services are all declared and only some are there: a call of another is a mistake too. */
async function openFaulty(openWay: OpenWay, services: Partial<TahrirServices>, bugs: unknown[]) {
  const host: ServiceHost = {
    services: services as TahrirServices,
    attach: (transport) =>
      serve(contract, services as TahrirServices, transport, { onBug: (_method, error) => bugs.push(error) })
        .stop,
    async saveAll() {},
    isBusy: () => false,
    async settled() {},
    close() {},
  }
  const way: Way = await openWay(host)
  const { transport } = await way.connect()
  return { transport, close: () => way.close() }
}
