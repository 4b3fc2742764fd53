import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { describe, expect, it } from 'vitest'
import { serveWindow } from '../../../src/main/serveWindow.ts'

/** A window, and the pages that are served in it at the moment, by number. */
function servedWindow() {
  const contents = new EventEmitter()
  const served: number[] = []
  let pages = 0
  serveWindow(contents as unknown as WebContents, {
    attach() {
      const page = ++pages
      served.push(page)
      return () => void served.splice(served.indexOf(page), 1)
    },
  })
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
