import { describe, expect, it, vi } from 'vitest'
import { ipcTransport } from '../../src/main/ipcTransport.ts'
import { pageOrigin } from '../../src/main/page.ts'
import { ipcChannel } from '../../src/shared/rpc/ipcChannel.ts'
import type { Transport } from '../../src/shared/rpc/transport.ts'
import { inProcessWindow } from '../electron-stand-in/inProcessWindow.ts'
import { contractSuite } from './contractSuite.ts'

/** A window with the program's own preload in it. */
async function openWindow() {
  const window = inProcessWindow()
  vi.doMock('electron', () => window.electron)
  vi.resetModules()
  await import('../../src/preload/preload.ts')
  return { ...window, transport: window.page['tahrirTransport'] as Transport }
}

contractSuite("Electron's IPC", async (serviceHost) => ({
  async connect() {
    const { contents, transport, destroy } = await openWindow()
    const way = ipcTransport(contents)
    const detach = serviceHost.attach(way)
    return {
      transport,
      disconnect() {
        destroy()
        detach()
        way.close()
      },
    }
  },
  async close() {},
}))

describe('the preload', () => {
  it('puts one thing into the page, with two functions and nothing of Electron', async () => {
    const { page, transport } = await openWindow()
    expect(Object.keys(page)).toEqual(['tahrirTransport'])
    expect(Object.keys(transport)).toEqual(['send', 'onMessage'])
    expect(Object.isFrozen(transport)).toBe(true)
  })

  it('gives a listener the message only, and stops when it is told to', async () => {
    const { contents, transport } = await openWindow()
    const heard: unknown[][] = []
    const stop = transport.onMessage((...input) => heard.push(input))
    ipcTransport(contents).send({ n: 1 })
    await vi.waitFor(() => expect(heard).toEqual([[{ n: 1 }]]))
    stop()
    ipcTransport(contents).send({ n: 2 })
    await new Promise((resolve) => setImmediate(resolve))
    expect(heard).toHaveLength(1)
  })
})

describe('the IPC transport', () => {
  it('hears the main frame of the program’s own page and no other', async () => {
    const { contents, sendFrom } = await openWindow()
    const heard: unknown[] = []
    ipcTransport(contents).onMessage((message) => heard.push(message))
    const main = { origin: pageOrigin, parent: null }
    sendFrom({ origin: 'https://example.com', parent: null }, ipcChannel.toHost, 'another page')
    sendFrom({ origin: 'tahrir://other', parent: null }, ipcChannel.toHost, 'another host')
    sendFrom({ origin: 'null', parent: null }, ipcChannel.toHost, 'an opaque origin')
    sendFrom({ origin: pageOrigin, parent: main }, ipcChannel.toHost, 'a frame within')
    sendFrom(null, ipcChannel.toHost, 'a frame that is gone')
    sendFrom(main, 'another-channel', 'another channel')
    sendFrom(main, ipcChannel.toHost, 'the page')
    await vi.waitFor(() => expect(heard).toEqual(['the page']))
  })

  it('says nothing to another page, nor to a window that is closed', async () => {
    const { contents, navigate, destroy, transport } = await openWindow()
    const heard: unknown[] = []
    transport.onMessage((message) => heard.push(message))
    const way = ipcTransport(contents)
    navigate('https://example.com')
    way.send('a secret')
    navigate(pageOrigin)
    way.send('a word')
    destroy()
    way.send('too late')
    await vi.waitFor(() => expect(heard).toEqual(['a word']))
  })
})
