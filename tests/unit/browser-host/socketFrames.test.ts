import { encode } from '@msgpack/msgpack'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WebSocket as NodeWebSocket } from 'ws'
import { maximumMessageSize } from '../../../src/browser-host/socketTransport.ts'
import { ask, openSocket, type RunningHost, runHost } from './runningHost.ts'

let host: RunningHost
beforeAll(async () => {
  host = await runHost()
})
afterAll(() => host.stop())

const opened = async (): Promise<NodeWebSocket> => {
  const socket = openSocket(host)
  socket.on('error', () => {})
  await new Promise((resolve) => socket.once('open', resolve))
  return socket
}
const closeCode = (socket: NodeWebSocket) =>
  new Promise<number>((resolve) => socket.once('close', (code) => resolve(code)))

describe('A socket of the browser host', () => {
  it('is closed with 1003 after a text frame', async () => {
    const socket = await opened()
    socket.send('{"kind":"request"}')
    expect(await closeCode(socket)).toBe(1003)
  })

  it('is closed with 1007 after a frame that is no MessagePack', async () => {
    const socket = await opened()
    socket.send(Buffer.from([0xc1]))
    expect(await closeCode(socket)).toBe(1007)
  })

  it('is closed with 1007 after a frame that promises more elements than it has room for', async () => {
    const socket = await opened()
    socket.send(Buffer.from([0xdd, 0xff, 0xff, 0xff, 0xff]))
    expect(await closeCode(socket)).toBe(1007)
  })

  it('is closed with 1009 after a message that is too large', async () => {
    const socket = await opened()
    socket.send(Buffer.alloc(maximumMessageSize + 1))
    expect(await closeCode(socket)).toBe(1009)
  })

  it('takes messages that are no requests for nothing, and answers the request after them', async () => {
    const socket = await opened()
    const proto = { kind: 'request', call: 1, method: 'constructor', input: {} }
    for (const message of [
      42,
      null,
      [],
      {},
      { kind: 'reply' },
      { ...proto, call: -1 },
      { ...proto, more: 1 },
    ]) {
      socket.send(encode(message))
    }
    socket.send(encode({ kind: 'request', call: 7, method: 'system.describe', input: {} }))
    const [answer] = await new Promise<[Buffer]>((resolve) =>
      socket.once('message', (data) => resolve([data as Buffer])),
    )
    expect(answer.includes(Buffer.from('system.describe'))).toBe(false)
    expect(answer.includes(Buffer.from('0.0.0'))).toBe(true)
    socket.terminate()
  })

  it('takes any bytes at all, one frame a socket, without harm to the host', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const socket = await opened()
        socket.send(bytes)
        socket.close()
        expect([1000, 1005, 1007]).toContain(await closeCode(socket))
      }),
      { numRuns: 50 },
    )
    expect((await ask(host, '/', { Cookie: host.cookie })).status).toBe(200)
  })
})
