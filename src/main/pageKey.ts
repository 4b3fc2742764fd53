import {
  type BaseWindow,
  BrowserWindow,
  type KeyboardEvent,
  type KeyboardInputEvent,
  type MenuItemConstructorOptions,
} from 'electron'

export type Modifier = 'command' | 'alt' | 'shift'

const command = process.platform === 'darwin' ? 'meta' : 'control'

/** Commands that Electron can do to a plain text field itself. */
const fieldCommands = ['undo', 'redo', 'selectAll'] as const

/**
 * An item that does what its key does in the page. Electron's own roles would not: on Linux and Windows
 * the role `undo` takes Ctrl+Z before the page sees it, and on each system it runs Chromium's own undo,
 * which knows nothing of the editor's history and would change the text behind its back. So the key is
 * shown but not taken (`registerAccelerator`), and choosing the item presses the key in the page: the
 * editor answers with its own undo, a plain text field with Chromium's.
 */
export function pageKey(
  id: string,
  label: string,
  keyCode: string,
  held: readonly Modifier[],
): MenuItemConstructorOptions {
  const modifiers: NonNullable<KeyboardInputEvent['modifiers']> = held.map((modifier) =>
    modifier === 'command' ? command : modifier,
  )
  return {
    id,
    label,
    accelerator: [...held.map((modifier) => acceleratorNames[modifier]), keyCode].join('+'),
    registerAccelerator: false,
    click(_item, window: BaseWindow | undefined, event: KeyboardEvent) {
      if (!(window instanceof BrowserWindow)) return
      // macOS gives the page each key first and comes here with what the page left alone: a plain text field.
      if (event.triggeredByAccelerator) {
        const field = fieldCommands.find((name) => name === id)
        if (field !== undefined) window.webContents[field]()
        return
      }
      window.webContents.sendInputEvent({ type: 'keyDown', keyCode, modifiers })
      window.webContents.sendInputEvent({ type: 'keyUp', keyCode, modifiers })
    },
  }
}

const acceleratorNames: Record<Modifier, string> = { command: 'CmdOrCtrl', alt: 'Alt', shift: 'Shift' }
