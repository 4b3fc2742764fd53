import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { encode } from '@msgpack/msgpack'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { buildProgram } from '../../scripts/buildProgram.ts'
import { expectValue } from '../contract/expectValue.ts'
import { temporaryFolder } from '../e2e/launchWorkstation.ts'
import { HostMemory } from './load/HostMemory.ts'
import { type ServedProgram, serveInChild } from './serveInChild.ts'

/** Programs of this machine that do not mean well, against the built browser host. */
const folder = temporaryFolder()
let program: ServedProgram
let memory: HostMemory
let address: URL
beforeAll(async () => {
  if (!buildProgram({ onlyIfStale: true, isQuiet: true })) throw new Error('The program could not be built.')
  program = await serveInChild(folder.path, 'en', ['--inspect=127.0.0.1:0'])
  memory = await HostMemory.connect(program.said())
  address = new URL(program.address)
})
afterAll(async () => {
  memory?.close()
  await program?.end('SIGTERM')
  folder.remove()
})

const port = () => Number(address.port)
const cookie = () => `tahrir-${address.port}=${address.searchParams.get('token')}`
const megabytes = async () => (await memory.read()).heap / 1024 / 1024

/** The host answers somebody who does mean well. */
async function expectAnswer(): Promise<void> {
  const reply = await program.connect().call('system.describe', {})
  expect(expectValue(reply).language).toBe('en')
}

function openSocket(): WebSocket {
  const socket = new WebSocket(`ws://${address.host}/socket`, {
    headers: { Origin: address.origin, Cookie: cookie() },
  })
  socket.on('error', () => {})
  return socket
}
const opened = (socket: WebSocket) =>
  new Promise<boolean>((resolve) => {
    socket.once('open', () => resolve(true))
    socket.once('close', () => resolve(false))
  })
const request = (method: string, call: number) => encode({ kind: 'request', call, method, input: {} })

describe('the browser host', () => {
  it('cuts off whoever sends a request byte by byte, and answers others meanwhile', async () => {
    const slow: Socket[] = []
    let gone = 0
    for (let count = 0; count < 200; count += 1) {
      const socket = connect(port(), '127.0.0.1')
      socket.on('error', () => {})
      socket.resume()
      socket.on('close', () => {
        gone += 1
      })
      socket.write('GET / HTTP/1.1\r\nHost: ')
      slow.push(socket)
    }
    const drip = setInterval(() => {
      for (const socket of slow) if (socket.writable) socket.write('a')
    }, 500)
    await expectAnswer()
    await expect.poll(() => gone, { timeout: 60_000, interval: 200 }).toBe(200)
    clearInterval(drip)
    await expectAnswer()
  })

  it('reads no body, however long, and keeps no memory for it', async () => {
    const before = await megabytes()
    const socket = connect(port(), '127.0.0.1')
    socket.on('error', () => {})
    const closed = new Promise((resolve) => socket.once('close', resolve))
    socket.write(`POST / HTTP/1.1\r\nHost: ${address.host}\r\nContent-Length: 10000000000\r\n\r\n`)
    const piece = Buffer.alloc(1024 * 1024)
    for (let count = 0; count < 100 && !socket.destroyed; count += 1) {
      socket.write(piece)
      await wait(1)
    }
    socket.resume()
    await closed
    expect((await megabytes()) - before).toBeLessThan(30)
    await expectAnswer()
  })

  it('cuts off a page that asks faster than can be answered, in bounded memory', async () => {
    const before = await megabytes()
    const socket = openSocket()
    expect(await opened(socket)).toBe(true)
    const closed = new Promise<number>((resolve) => socket.once('close', resolve))
    // Each of them looks through the whole archive in the worker.
    for (let call = 0; call < 50_000 && socket.readyState === socket.OPEN; call += 1) {
      socket.send(request('system.diagnose', call))
    }
    expect([1006, 1013]).toContain(await closed)
    await expectAnswer()
    expect((await megabytes()) - before).toBeLessThan(60)
  })

  it('answers a page that asks much and reads nothing, and cuts it off in time', async () => {
    const before = await megabytes()
    const socket = openSocket()
    expect(await opened(socket)).toBe(true)
    socket.pause()
    for (let call = 0; call < 300; call += 1) socket.send(request('topics.list', call))
    await wait(500)
    await expectAnswer()
    socket.terminate()
    await wait(300)
    expect((await megabytes()) - before).toBeLessThan(60)
  })

  it('takes a hundred pages and no more', async () => {
    const sockets = Array.from({ length: 130 }, openSocket)
    const open = (await Promise.all(sockets.map(opened))).filter(Boolean).length
    expect(open).toBeLessThanOrEqual(100)
    expect(open).toBeGreaterThan(80)
    for (const socket of sockets) socket.terminate()
    await wait(300)
    await expectAnswer()
  })
})
