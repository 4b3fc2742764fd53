import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { serveWindow } from '../../../src/main/serveWindow.ts'
import type { Transport } from '../../../src/shared/rpc/transport.ts'
import { inProcessWindow } from '../../electron-stand-in/inProcessWindow.ts'

/** A window, and the pages that are served in it at the moment, by number. */
function servedWindow() {
  const contents = new EventEmitter()
  const served: number[] = []
  let pages = 0
  serveWindow(
    contents as unknown as WebContents,
    {
      attach() {
        const page = ++pages
        served.push(page)
        return () => void served.splice(served.indexOf(page), 1)
      },
    },
    {},
  )
  return { contents, served }
}

describe('serveWindow', () => {
  it('serves a page from the moment that it is there', () => {
    const { contents, served } = servedWindow()
    expect(served).toEqual([])
    contents.emit('did-navigate')
    expect(served).toEqual([1])
  })

  it('serves a reloaded page as another, and the one before no longer', () => {
    const { contents, served } = servedWindow()
    contents.emit('did-navigate')
    contents.emit('did-navigate')
    expect(served).toEqual([2])
  })

  it('goes on serving a page whose navigation away was refused', () => {
    const { contents, served } = servedWindow()
    contents.emit('did-navigate')
    contents.emit('did-start-navigation')
    contents.emit('will-frame-navigate')
    expect(served).toEqual([1])
  })

  it('keeps from a reloaded page the answers to what the one before asked', async () => {
    const { contents, electron, page } = inProcessWindow()
    const window = Object.assign(new EventEmitter(), contents)
    const ways: Transport[] = []
    serveWindow(
      window as unknown as WebContents,
      {
        attach(way) {
          ways.push(way)
          return () => {}
        },
      },
      {},
    )
    vi.doMock('electron', () => electron)
    await import('../../../src/preload/preload.ts')
    const heard: unknown[] = []
    ;(page['tahrirTransport'] as Transport).onMessage((message) => heard.push(message))
    window.emit('did-navigate')
    window.emit('did-navigate')
    const [before, now] = ways
    before?.send({ kind: 'reply', call: 3, reply: 'late' })
    now?.send({ kind: 'reply', call: 3, reply: 'its own' })
    await vi.waitFor(() => expect(heard).toEqual([{ kind: 'reply', call: 3, reply: 'its own' }]))
  })

  it('lets go of a page that crashed, and of one whose window is closed, once', () => {
    const { contents, served } = servedWindow()
    contents.emit('did-navigate')
    contents.emit('render-process-gone')
    expect(served).toEqual([])
    contents.emit('did-navigate')
    contents.emit('destroyed')
    contents.emit('destroyed')
    expect(served).toEqual([])
  })
})
