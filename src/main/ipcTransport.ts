import { ipcChannel } from '../shared/rpc/ipcChannel.ts'
import type { Transport } from '../shared/rpc/transport.ts'
import { pageOrigin } from './page.ts'

interface Frame {
  readonly origin: string
  /** Null for the main frame of a window. */
  readonly parent: unknown
}

interface IpcEvent {
  /** Null where the frame has gone since it sent. */
  readonly senderFrame: Frame | null
}

type IpcListener = (event: IpcEvent, message: unknown) => void

/** What the transport uses of Electron's `WebContents`. */
export interface IpcContents {
  readonly ipc: {
    on(channel: string, listener: IpcListener): void
    off(channel: string, listener: IpcListener): void
  }
  readonly mainFrame: Frame
  isDestroyed(): boolean
  send(channel: string, message: unknown): void
}

/**
 * The way to one page in a window. It hears only the window's main frame, and only while the program's
 * own page is in it; to any other page it says nothing. After `close` it says nothing at all: the page that
 * is in the window then would take an answer that comes late for one of its own.
 */
export function ipcTransport(contents: IpcContents): Transport & { close(): void } {
  let isClosed = false
  return {
    send(message) {
      if (isClosed || contents.isDestroyed() || !isOwnPage(contents.mainFrame)) return
      contents.send(ipcChannel.toPage, message)
    },
    onMessage(listener) {
      const receive: IpcListener = (event, message) => {
        if (isOwnPage(event.senderFrame)) listener(message)
      }
      const { ipc } = contents
      ipc.on(ipcChannel.toHost, receive)
      return () => void ipc.off(ipcChannel.toHost, receive)
    },
    close() {
      isClosed = true
    },
  }
}

function isOwnPage(frame: Frame | null): boolean {
  return frame !== null && frame.parent === null && frame.origin === pageOrigin
}
