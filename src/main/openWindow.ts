import { join } from 'node:path'
import { app, BrowserWindow, nativeImage } from 'electron'
import type { ServiceHost } from '../services/createServices.ts'
import type { UiLanguage } from '../shared/contract/system.ts'
import { offerContextMenu } from './contextMenu.ts'
import { describeWork } from './describeWork.ts'
import { followSession } from './followPower.ts'
import type { HostTexts } from './hostTexts.ts'
import { pageAddress } from './page.ts'
import { askBeforeLoss, offerReload } from './pageTrouble.ts'
import { serveWindow } from './serveWindow.ts'
import type { WindowPlaces } from './WindowPlaces.ts'
import { WindowWork } from './WindowWork.ts'

/** Opens a window on the program's page. It is shown once there is something to see in it. */
export function openWindow(
  serviceHost: ServiceHost,
  places: WindowPlaces,
  texts: () => HostTexts,
  language: () => UiLanguage,
): BrowserWindow {
  const place = places.next()
  const window = new BrowserWindow({
    title: texts().program,
    width: 1280,
    height: 860,
    ...place?.bounds,
    minWidth: 900,
    minHeight: 600,
    show: false,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // Chromium's spelling checker fetches its dictionaries from the network.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  const work = new WindowWork(window, ({ kind, result }) => {
    const body = result === null ? null : describeWork(kind, result, language())
    return body === null ? null : { title: texts().program, body }
  })
  serveWindow(window.webContents, serviceHost, {
    onWork: (event) => work.take(event),
    startDrag: (file) => window.webContents.startDrag({ file, icon: dragIcon() }),
  })
  offerReload(window, texts)
  askBeforeLoss(window, texts, serviceHost)
  followSession(window, serviceHost)
  offerContextMenu(window, texts)
  if (place?.isMaximized) window.maximize()
  places.follow(window)
  window.once('ready-to-show', () => window.show())
  // A page that cannot be loaded is a broken installation; the window then stays and shows Chromium's own error.
  window.loadURL(pageAddress).catch((error: unknown) => {
    console.error('The page could not be loaded:', error)
    if (!window.isDestroyed()) window.show()
  })
  return window
}

/** What the pointer carries while a file is dragged out. */
const dragIcon = () =>
  nativeImage.createFromPath(join(import.meta.dirname, '../../resources/icons/linux/64x64.png'))
