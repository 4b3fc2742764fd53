import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow, dialog, Notification } from 'electron'
import type { HostTexts } from '../hostTexts.ts'
import { Updates, type UpdatesOptions } from './Updates.ts'
import { feedConfig, updateFeed } from './updateFeed.ts'

export interface StartUpdatesOptions extends Omit<UpdatesOptions, 'tell'> {
  /** The program's own folder, beside the archive. */
  folder: string
  texts(): HostTexts
  window(): BrowserWindow | null
}

/**
 * The updates of this program, looked for at once; null where no feed is configured. Then the library is not even
 * loaded, and nothing is asked of any network.
 */
export async function startUpdates({
  folder,
  texts,
  window,
  ...options
}: StartUpdatesOptions): Promise<Updates | null> {
  const feed = updateFeed(process.env, { isPackaged: app.isPackaged, resourcesPath: process.resourcesPath })
  if (feed === null) return null
  const { default: library } = await import('electron-updater')
  const updater = library.autoUpdater
  if (feed.kind === 'address') {
    const path = join(folder, 'update-feed.yml')
    writeFileSync(path, feedConfig(feed.address), { mode: 0o600 })
    updater.updateConfigPath = path
    updater.forceDevUpdateConfig = !app.isPackaged
  }
  const updates = new Updates(updater, {
    ...options,
    tell({ message, detail, isAsked }) {
      const box = { type: 'info' as const, message, detail, buttons: [texts().understood], noLink: true }
      const over = window()
      // Nobody is interrupted who has not asked.
      if (!isAsked) return new Notification({ title: message, body: detail }).show()
      void (over === null ? dialog.showMessageBox(box) : dialog.showMessageBox(over, box))
    },
  })
  void updates.check(false)
  return updates
}
