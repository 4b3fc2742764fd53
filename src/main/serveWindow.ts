import type { WebContents } from 'electron'
import type { ServiceHost } from '../services/createServices.ts'
import type { PagePort } from '../services/hostPort.ts'
import { ipcTransport } from './ipcTransport.ts'

/**
 * Gives each page that a window shows a caller of its own, with what the window can do for it, and lets go of it when the page is gone:
 * replaced or reloaded, crashed, or closed with its window.
 *
 * A page is replaced at `did-navigate`. `did-start-navigation` would be too early: it comes before
 * `will-frame-navigate`, so a navigation that is refused would cut off a page that stays. Nor does a
 * message of the new page come before `did-navigate`: Electron's IPC is an associated interface, in
 * order with the commit of the navigation.
 */
export function serveWindow(
  contents: WebContents,
  serviceHost: Pick<ServiceHost, 'attach'>,
  port: PagePort,
): void {
  let detach: (() => void) | null = null
  const letGo = () => {
    detach?.()
    detach = null
  }
  contents.on('did-navigate', () => {
    letGo()
    const transport = ipcTransport(contents)
    const stopServing = serviceHost.attach(transport, port)
    detach = () => {
      stopServing()
      transport.close()
    }
  })
  contents.on('render-process-gone', letGo)
  contents.on('destroyed', letGo)
}
