import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { HostTexts } from './hostTexts.ts'
import { type MenuCommandName, menuCommand } from './menuCommands.ts'
import { pageKey } from './pageKey.ts'
import { type RecentChoices, recentMenu } from './recentMenu.ts'

const isMac = process.platform === 'darwin'
const line = { type: 'separator' } as const

/** What the items of the menu do that are not commands of the page. */
export interface MenuChoices {
  openNewWindow(): void
  recent: RecentChoices
  /** Looks for updates; null where the program has no feed. */
  updates: { label: string; check(): void } | null
}

/** The menu of all windows, in the language of `texts`: every command of the program with its key. */
export function applicationMenu(texts: HostTexts, { openNewWindow, recent, updates }: MenuChoices): Menu {
  const page = (...names: MenuCommandName[]): MenuItemConstructorOptions[] =>
    names.map((name) => {
      const { id, keyCode, held } = menuCommand(name)
      return pageKey(id, texts[name], keyCode, held)
    })
  return Menu.buildFromTemplate([
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: texts.file,
      submenu: [
        ...page('newArticle'),
        { id: 'newWindow', label: texts.newWindow, accelerator: 'CmdOrCtrl+Shift+N', click: openNewWindow },
        line,
        ...page('importFiles'),
        recentMenu(texts, recent),
        line,
        ...page('exportArticle', 'finish', 'save'),
        line,
        ...page('settings'),
        line,
        ...page('closeTab'),
        { role: 'close', label: texts.closeWindow },
        { role: 'quit', label: texts.quit },
      ],
    },
    {
      label: texts.edit,
      submenu: [
        ...page('undo', 'redo'),
        line,
        { role: 'cut', label: texts.cut },
        { role: 'copy', label: texts.copy },
        { role: 'paste', label: texts.paste },
        ...page('pastePlain', 'selectAll'),
        line,
        ...page('find', 'replace', 'searchArticles'),
        line,
        ...page('convert', 'macros'),
      ],
    },
    {
      label: texts.format,
      submenu: [
        ...page('paragraph', 'heading', 'conclusion', 'standfirst'),
        line,
        ...page('bold', 'italic', 'underline', 'strike', 'highlight', 'link'),
        line,
        ...page('fromRight', 'fromLeft', 'isolate'),
      ],
    },
    { label: texts.insert, submenu: page('table', 'images', 'separator', 'invisible') },
    {
      label: texts.view,
      submenu: [
        ...page('outline', 'findings', 'details', 'history', 'preview'),
        line,
        ...page('showInvisible', 'textOnly', 'typewriter'),
        line,
        { role: 'resetZoom', label: texts.actualSize },
        { role: 'zoomIn', label: texts.zoomIn },
        { role: 'zoomOut', label: texts.zoomOut },
        line,
        { role: 'togglefullscreen', label: texts.fullScreen },
      ],
    },
    {
      role: 'help',
      label: texts.help,
      submenu: [
        ...page('shortcuts', 'diagnostics'),
        ...(updates === null
          ? []
          : [line, { id: 'checkUpdates', label: updates.label, click: () => updates.check() }]),
      ],
    },
  ])
}
