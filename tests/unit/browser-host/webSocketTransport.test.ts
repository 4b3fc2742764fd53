import { afterEach, describe, expect, it } from 'vitest'
import { WebSocket as NodeWebSocket } from 'ws'
import { type WebSocketTransport, webSocketTransport } from '../../../src/renderer/webSocketTransport.ts'
import { contract } from '../../../src/shared/contract/contract.ts'
import { createClient } from '../../../src/shared/rpc/createClient.ts'
import { type RunningHost, runHost } from './runningHost.ts'

const endings: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end()
})

/** Node's own WebSocket cannot set the headers that a browser sets by itself. */
function transportTo(current: () => RunningHost): WebSocketTransport {
  const { port } = current()
  const transport = webSocketTransport(`ws://127.0.0.1:${port}/socket`, (address) => {
    const headers = { Cookie: current().cookie, Origin: `http://127.0.0.1:${port}` }
    return new NodeWebSocket(address, { headers }) as unknown as WebSocket
  })
  endings.push(() => transport.close())
  return transport
}

const nextState = (transport: WebSocketTransport) =>
  new Promise<boolean>((resolve) => {
    const stop = transport.onConnection((isConnected) => {
      stop()
      resolve(isConnected)
    })
  })

describe('The WebSocket transport', () => {
  it('carries calls that are made before it is connected', async () => {
    const host = await runHost()
    endings.push(() => host.stop())
    const client = createClient(
      contract,
      transportTo(() => host),
    )
    const reply = await client.call('system.describe', {})
    expect(reply).toMatchObject({ ok: true, value: { version: '0.0.0', language: 'ar' } })
  })

  it('carries bytes as bytes', async () => {
    const host = await runHost()
    endings.push(() => host.stop())
    const client = createClient(
      contract,
      transportTo(() => host),
    )
    const created = await client.call('articles.create', {})
    if (!created.ok) throw new Error(created.error.message)
    const open = await client.call('articles.open', { id: created.value.id })
    if (!open.ok) throw new Error(open.error.message)
    expect(open.value.state).toBeInstanceOf(Uint8Array)
    expect(open.value.state.length).toBeGreaterThan(0)
  })

  it('says that the way is broken, answers calls meanwhile, and comes back by itself', async () => {
    let host = await runHost()
    const transport = transportTo(() => host)
    const client = createClient(contract, transport)
    await client.call('system.describe', {})

    const broken = nextState(transport)
    await host.stop()
    expect(await broken).toBe(false)
    expect(await client.call('system.describe', {})).toMatchObject({
      ok: false,
      error: { code: 'disconnected' },
    })

    const whole = new Promise<void>((resolve) => {
      transport.onConnection((isConnected) => isConnected && resolve())
    })
    host = await runHost(host.port)
    endings.push(() => host.stop())
    await whole
    expect(await client.call('system.describe', {})).toMatchObject({ ok: true })
  })

  it('answers calls that wait for a first connection which never comes', async () => {
    const host = await runHost()
    await host.stop()
    const client = createClient(
      contract,
      transportTo(() => host),
    )
    expect(await client.call('system.describe', {})).toMatchObject({
      ok: false,
      error: { code: 'disconnected' },
    })
  })
})
