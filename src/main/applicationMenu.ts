import {
  type BaseWindow,
  BrowserWindow,
  type KeyboardEvent,
  type KeyboardInputEvent,
  Menu,
  type MenuItemConstructorOptions,
} from 'electron'
import type { HostTexts } from './hostTexts.ts'

const isMac = process.platform === 'darwin'
const command = isMac ? 'meta' : 'control'

/** The menu of all windows, in the language of `texts`. */
export function applicationMenu(texts: HostTexts, openNewWindow: () => void): Menu {
  return Menu.buildFromTemplate([
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: texts.file,
      submenu: [
        { id: 'newWindow', label: texts.newWindow, accelerator: 'CmdOrCtrl+Shift+N', click: openNewWindow },
        { role: 'close', label: texts.closeWindow },
        { type: 'separator' },
        { role: 'quit', label: texts.quit },
      ],
    },
    {
      label: texts.edit,
      submenu: [
        pageKey('undo', texts.undo, 'Z', [command]),
        pageKey('redo', texts.redo, 'Z', [command, 'shift']),
        { type: 'separator' },
        { role: 'cut', label: texts.cut },
        { role: 'copy', label: texts.copy },
        { role: 'paste', label: texts.paste },
        { type: 'separator' },
        pageKey('selectAll', texts.selectAll, 'A', [command]),
      ],
    },
    {
      label: texts.view,
      submenu: [
        { role: 'resetZoom', label: texts.actualSize },
        { role: 'zoomIn', label: texts.zoomIn },
        { role: 'zoomOut', label: texts.zoomOut },
        { type: 'separator' },
        { role: 'togglefullscreen', label: texts.fullScreen },
      ],
    },
  ])
}

/**
 * An item that does what its key does in the page. Electron's own roles would not: on Linux and Windows
 * the role `undo` takes Ctrl+Z before the page sees it, and on each system it runs Chromium's own undo,
 * which knows nothing of the editor's history and would change the text behind its back. So the key is
 * shown but not taken (`registerAccelerator`), and choosing the item presses the key in the page: the
 * editor answers with its own undo, a plain text field with Chromium's.
 */
function pageKey(
  id: 'undo' | 'redo' | 'selectAll',
  label: string,
  keyCode: string,
  modifiers: NonNullable<KeyboardInputEvent['modifiers']>,
): MenuItemConstructorOptions {
  return {
    id,
    label,
    accelerator: ['CmdOrCtrl', ...(modifiers.includes('shift') ? ['Shift'] : []), keyCode].join('+'),
    registerAccelerator: false,
    click(_item, window: BaseWindow | undefined, event: KeyboardEvent) {
      if (!(window instanceof BrowserWindow)) return
      // macOS gives the page each key first and comes here with what the page left alone: a plain text field.
      if (event.triggeredByAccelerator) return window.webContents[id]()
      window.webContents.sendInputEvent({ type: 'keyDown', keyCode, modifiers })
      window.webContents.sendInputEvent({ type: 'keyUp', keyCode, modifiers })
    },
  }
}
