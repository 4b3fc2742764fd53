import { basename } from 'node:path'
import type { MenuItemConstructorOptions } from 'electron'
import type { HostTexts } from './hostTexts.ts'

/** What the menu of recent files does. */
export interface RecentChoices {
  paths: readonly string[]
  open(path: string): void
  clear(): void
}

/** The files that were opened last, by their names; the folder goes with a name that two of them have. */
export function recentMenu(
  texts: HostTexts,
  { paths, open, clear }: RecentChoices,
): MenuItemConstructorOptions {
  return {
    id: 'recent',
    label: texts.openRecent,
    enabled: paths.length > 0,
    submenu: [
      ...paths.map((path) => ({
        label: labelOf(path, paths),
        toolTip: path,
        click: () => open(path),
      })),
      { type: 'separator' as const },
      { id: 'clearRecent', label: texts.clearRecent, click: clear },
    ],
  }
}

function labelOf(path: string, paths: readonly string[]): string {
  const name = basename(path)
  const isAlone = paths.filter((other) => basename(other) === name).length === 1
  const shown = isAlone ? isolate(name) : `${isolate(name)} — ${isolate(path.slice(0, -name.length - 1))}`
  // A single & would underline the letter after it.
  return shown.replaceAll('&', '&&')
}

/** A name keeps its own direction within a menu of the other one (FSI … PDI). */
function isolate(name: string): string {
  return `\u2068${name}\u2069`
}
