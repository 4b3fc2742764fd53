import { type BrowserWindow, clipboard, Menu, type MenuItemConstructorOptions } from 'electron'
import type { HostTexts } from './hostTexts.ts'
import { openOutside } from './openOutside.ts'
import { pageKey } from './pageKey.ts'

/** The menu at the pointer: what can be done with the text, the link or the field under it. */
export function offerContextMenu(window: BrowserWindow, texts: () => HostTexts): void {
  window.webContents.on('context-menu', (_event, { editFlags, isEditable, linkURL, selectionText }) => {
    const words = texts()
    const link: MenuItemConstructorOptions[] =
      linkURL === ''
        ? []
        : [
            { label: words.openLink, click: () => openOutside(linkURL) },
            { label: words.copyLink, click: () => clipboard.writeText(linkURL) },
            { type: 'separator' },
          ]
    const text: MenuItemConstructorOptions[] = isEditable
      ? [
          { role: 'cut', label: words.cut, enabled: editFlags.canCut },
          { role: 'copy', label: words.copy, enabled: editFlags.canCopy },
          { role: 'paste', label: words.paste, enabled: editFlags.canPaste },
          pageKey('pastePlain', words.pastePlain, 'V', ['command', 'shift']),
          { type: 'separator' },
          pageKey('proofread', words.proofread, 'Enter', ['alt']),
          { type: 'separator' },
          pageKey('selectAll', words.selectAll, 'A', ['command']),
        ]
      : selectionText === ''
        ? []
        : [{ role: 'copy', label: words.copy }]
    const items = [...link, ...text]
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window })
  })
}
