import { app, type BrowserWindow, dialog } from 'electron'
import type { ServiceHost } from '../services/createServices.ts'
import type { HostTexts } from './hostTexts.ts'
import { isQuitting, stayOpen } from './quitting.ts'

/** Tells the person when the page's process has ended, and loads it anew if they wish; else the window closes. */
export function offerReload(window: BrowserWindow, texts: () => HostTexts): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    console.error(`The process of a window ended: ${reason}`)
    const { pageGone, pageGoneDetail, reload, closeWindow } = texts()
    const answer = dialog.showMessageBox(window, {
      type: 'error',
      message: pageGone,
      detail: pageGoneDetail,
      buttons: [reload, closeWindow],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    })
    void answer.then(({ response }) => {
      if (window.isDestroyed()) return
      if (response === 0) window.webContents.reload()
      else window.destroy()
    })
  })
}

/** What was typed last is on the disk after this time, in milliseconds, unless something is wrong. */
const savingTime = 3000

/**
 * Asks the person when the page says, by `beforeunload`, that something is not saved yet. Electron
 * would otherwise leave the window open without a word. The first time that a window is closed nobody
 * is asked: it waits until what is on its way is saved, and closes then.
 */
export function askBeforeLoss(
  window: BrowserWindow,
  texts: () => HostTexts,
  serviceHost: Pick<ServiceHost, 'saveAll'>,
): void {
  let isClosing = false
  let hasWaited = false
  window.on('close', () => {
    isClosing = true
  })
  window.webContents.on('will-prevent-unload', (event) => {
    if (isClosing && !hasWaited) {
      isClosing = false
      hasWaited = true
      void serviceHost.saveAll(savingTime).then(() => {
        // Who quits closes every window, not only the one that had something left.
        if (isQuitting()) app.quit()
        else if (!window.isDestroyed()) window.close()
      })
      return
    }
    isClosing = false
    hasWaited = false
    const { unsaved, unsavedDetail, stay, closeAnyway } = texts()
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: unsaved,
      detail: unsavedDetail,
      buttons: [stay, closeAnyway],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    // Preventing the default here means: go on with closing.
    if (answer === 1) event.preventDefault()
    else stayOpen()
  })
}
