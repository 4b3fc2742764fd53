import type { Session, WebContents } from 'electron'
import { openOutside } from './openOutside.ts'
import { isPageAddress } from './page.ts'

/**
 * Keeps a page where it is: no other page in its window, none in its frames, no window that it opens,
 * no `<webview>`. A link that asks for a new window opens outside the program instead.
 */
export function guardContents(contents: WebContents): void {
  // Only the page itself may be loaded anew. A file dropped on the window is a navigation too.
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isPageAddress(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url)
    return { action: 'deny' }
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

/** Refuses each thing that a page must ask for (camera, place, notifications, devices …): the program uses none. */
export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
}
