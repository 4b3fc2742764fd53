import { EventEmitter } from 'node:events'
import type { IpcContents } from '../../src/main/ipcTransport.ts'
import { pageOrigin } from '../../src/main/page.ts'

/** One window without Chromium: both ends of its IPC, and what its preload has put in the page's world. */
export interface InProcessWindow {
  /** What the program's main process has of the window. */
  contents: IpcContents
  /** What the window's preload gets for `electron`. */
  electron: { contextBridge: object; ipcRenderer: object }
  /** What the page has by now. */
  page: Record<string, unknown>
  /** Sends as another frame would, past the preload. */
  sendFrom(frame: { origin: string; parent: unknown } | null, channel: string, message: unknown): void
  /** Shows another page in the window, or closes it. */
  navigate(origin: string): void
  destroy(): void
}

/**
 * Both ways copy by structured clone and deliver later, as Electron's IPC does; so does the bridge, which
 * leaves functions where they are.
 */
export function inProcessWindow(): InProcessWindow {
  const ipc = new EventEmitter()
  const toPage = new EventEmitter()
  const page: Record<string, unknown> = {}
  let mainFrame = { origin: pageOrigin, parent: null }
  let isDestroyed = false

  const deliver = (channel: string, frame: object | null, message: unknown) => {
    const copy: unknown = structuredClone(message)
    setImmediate(() => ipc.emit(channel, { senderFrame: frame }, copy))
  }
  return {
    page,
    contents: {
      ipc,
      get mainFrame() {
        return mainFrame
      },
      isDestroyed: () => isDestroyed,
      send(channel, message) {
        if (isDestroyed) throw new TypeError('Object has been destroyed')
        const copy: unknown = structuredClone(message)
        setImmediate(() => toPage.emit(channel, { sender: toPage }, copy))
      },
    },
    electron: {
      contextBridge: {
        exposeInMainWorld(key: string, api: unknown) {
          page[key] = Object.freeze(acrossWorlds(api))
        },
      },
      ipcRenderer: {
        send: (channel: string, message: unknown) => deliver(channel, mainFrame, message),
        on: (channel: string, listener: (...input: unknown[]) => void) => toPage.on(channel, listener),
        off: (channel: string, listener: (...input: unknown[]) => void) => toPage.off(channel, listener),
      },
    },
    sendFrom: (frame, channel, message) => deliver(channel, frame, message),
    navigate(origin) {
      mainFrame = { origin, parent: null }
    },
    destroy() {
      isDestroyed = true
    },
  }
}

function acrossWorlds(value: unknown): unknown {
  if (typeof value === 'function') {
    return (...input: unknown[]) => acrossWorlds(value(...input.map(acrossWorlds)))
  }
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, acrossWorlds(member)]))
  }
  return structuredClone(value)
}
