import { EventEmitter } from 'node:events'
import { notify } from './standInMessages.ts'

/** What stands in for the module `electron` in the program's main process: as much of it as the program uses. */
export { app } from './app.ts'
export { BrowserWindow } from './BrowserWindow.ts'
export { dialog } from './dialog.ts'
export { Menu } from './Menu.ts'
export { Notification } from './Notification.ts'
export { protocol } from './protocol.ts'

export const session = {
  // Headless Chromium grants nothing that it would have to ask for, so there is nobody to answer.
  defaultSession: {
    setPermissionRequestHandler() {},
    setPermissionCheckHandler() {},
    setDevicePermissionHandler() {},
  },
}

export const shell = {
  async openExternal(address: string): Promise<void> {
    notify({ kind: 'openedOutside', address })
  },
}

export const nativeTheme = {
  set themeSource(source: string) {
    notify({ kind: 'theme', source })
  },
}

export const powerMonitor = new EventEmitter()

export const nativeImage = {
  createFromPath: (path: string) => ({ path }),
}

export const clipboard = {
  writeText(text: string): void {
    notify({ kind: 'copied', text })
  },
}

/** One display, of the size that STAND_IN_DISPLAY says. */
export const screen = {
  getAllDisplays() {
    const [width = 1920, height = 1080] = (process.env['STAND_IN_DISPLAY'] ?? '1920x1080')
      .split('x')
      .map(Number)
    const area = { x: 0, y: 0, width, height }
    return [{ bounds: area, workArea: area }]
  },
}
