import { EventEmitter } from 'node:events'
import type { Session, WebContents } from 'electron'
import { describe, expect, it, vi } from 'vitest'

const opened = vi.hoisted(() => [] as string[])
vi.mock('electron', () => ({ shell: { openExternal: async (address: string) => opened.push(address) } }))
const { guardContents, refusePermissions } = await import('../../../src/main/guardContents.ts')

type OpenHandler = (details: { url: string }) => { action: string }

function guarded() {
  let openHandler: OpenHandler | undefined
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler(handler: OpenHandler) {
      openHandler = handler
    },
  })
  guardContents(contents as unknown as WebContents)
  /** Whether the event was refused. */
  const isRefused = (event: string, details: object = {}): boolean => {
    const preventDefault = vi.fn()
    contents.emit(event, { ...details, preventDefault })
    return preventDefault.mock.calls.length > 0
  }
  return { isRefused, open: (url: string) => openHandler?.({ url }) }
}

describe('guardContents', () => {
  it('lets the page itself be loaded anew, and no other address', () => {
    const { isRefused } = guarded()
    const navigate = (url: string, isMainFrame = true) =>
      isRefused('will-frame-navigate', { url, isMainFrame })
    expect(navigate('tahrir://app/index.html#article')).toBe(false)
    expect(navigate('https://example.com/')).toBe(true)
    expect(navigate('file:///home/editor/dropped.txt')).toBe(true)
    expect(navigate('tahrir://app/assets/index.js')).toBe(true)
  })

  it('lets no frame within the page be navigated, not even to the page', () => {
    const { isRefused } = guarded()
    expect(isRefused('will-frame-navigate', { url: 'tahrir://app/index.html', isMainFrame: false })).toBe(
      true,
    )
  })

  it('refuses redirects and webviews', () => {
    const { isRefused } = guarded()
    expect(isRefused('will-redirect', { url: 'tahrir://app/index.html' })).toBe(true)
    expect(isRefused('will-attach-webview')).toBe(true)
  })

  it('denies every new window, and opens a web address outside', () => {
    const { open } = guarded()
    expect(open('https://example.com/')).toEqual({ action: 'deny' })
    expect(open('file:///etc/passwd')).toEqual({ action: 'deny' })
    expect(open('tahrir://app/index.html')).toEqual({ action: 'deny' })
    expect(opened).toEqual(['https://example.com/'])
  })
})

describe('refusePermissions', () => {
  it('refuses each request, each check and each device', () => {
    const handlers: Record<string, (...input: unknown[]) => unknown> = {}
    const keep = (name: string) => (handler: (...input: unknown[]) => unknown) => {
      handlers[name] = handler
    }
    const session = {
      setPermissionRequestHandler: keep('request'),
      setPermissionCheckHandler: keep('check'),
      setDevicePermissionHandler: keep('device'),
    }
    refusePermissions(session as unknown as Session)
    const answer = vi.fn()
    handlers['request']?.({}, 'media', answer, {})
    expect(answer).toHaveBeenCalledExactlyOnceWith(false)
    expect(handlers['check']?.({}, 'geolocation', 'tahrir://app', {})).toBe(false)
    expect(handlers['device']?.({})).toBe(false)
  })
})
