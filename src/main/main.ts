import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow, dialog, Menu, nativeTheme, protocol, session } from 'electron'
import { openForHost } from '../services/backups/openForHost.ts'
import { createServices } from '../services/createServices.ts'
import { hostLanguages } from '../services/hostLanguages.ts'
import { openLog } from '../services/log/openLog.ts'
import { putSample } from '../services/start/putSample.ts'
import { systemUser } from '../services/systemUser.ts'
import { startStoreWorker } from '../services/worker/startStoreWorker.ts'
import type { UiLanguage } from '../shared/contract/system.ts'
import { describeFailure } from '../shared/failures/describeFailure.ts'
import { claimArchive } from '../store/claimArchive.ts'
import { dataFolder } from '../store/dataFolder.ts'
import { answerStartRequests } from './answerStartRequests.ts'
import { applicationMenu } from './applicationMenu.ts'
import { followPower } from './followPower.ts'
import { guardContents, refusePermissions } from './guardContents.ts'
import { hostTexts } from './hostTexts.ts'
import { isInUse } from './isInUse.ts'
import { nativeDialogs } from './nativeDialogs.ts'
import { openWindow } from './openWindow.ts'
import { pageScheme } from './page.ts'
import { servePageFile } from './pageFiles.ts'
import { printToPdf } from './printToPdf.ts'
import { programId } from './programId.ts'
import { quitInOrder } from './quitting.ts'
import { RecentFiles } from './RecentFiles.ts'
import { readStartRequests, requestOfAddress, type StartRequest, startRequests } from './startRequests.ts'
import { startUpdates } from './updates/startUpdates.ts'
import type { Updates } from './updates/Updates.ts'
import { updateTexts } from './updates/updateTexts.ts'
import { WindowPlaces } from './WindowPlaces.ts'

/** The Electron host: one process per data folder, its windows over one store. */

const folder = dataFolder(process.env)
const chromiumFolder = join(folder, 'electron')

// The store's folder also holds what Chromium keeps, so that one folder is all that a run leaves. Its lock
// is the single-instance lock: a second start on the same folder only brings the first one's window forward.
try {
  mkdirSync(chromiumFolder, { recursive: true, mode: 0o700 })
  app.setPath('userData', chromiumFolder)
} catch {
  // The store in this folder will not open either, and that is what the person is told.
}
if (process.platform === 'win32') app.setAppUserModelId(programId)
protocol.registerSchemesAsPrivileged([
  {
    scheme: pageScheme,
    privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
  },
])

// A program that is not packed was started with its own folder as the first word.
const asked = startRequests(process.argv.slice(app.isPackaged ? 1 : 2), process.cwd())
/** What the system asks for before the program is ready (macOS), and what the command line asked for. */
const waiting: StartRequest[] = [...asked]
let answer = (requests: readonly StartRequest[]): void => void waiting.push(...requests)
app.on('open-file', (event, path) => {
  event.preventDefault()
  answer([{ kind: 'file', path }])
})
app.on('open-url', (event, address) => {
  event.preventDefault()
  const request = requestOfAddress(address)
  if (request !== null) answer([request])
})

// Not `await`: Electron is ready only once this module has run to its end.
if (app.requestSingleInstanceLock({ requests: asked })) void app.whenReady().then(start)
else app.quit()

function start(): void {
  const languages = hostLanguages(process.env, app.getPreferredSystemLanguages())
  let language: UiLanguage = languages.forcedLanguage ?? languages.systemLanguage
  const texts = () => hostTexts[language]

  const opened = openForHost(folder)
  if (!opened.ok) {
    dialog.showErrorBox(texts().startFailed, describeFailure(opened.error, language))
    app.exit(1)
    return
  }

  const claim = claimArchive(folder)
  if (!claim.ok) {
    opened.value.store.close()
    dialog.showErrorBox(texts().startFailed, describeFailure(claim.error, language))
    app.exit(1)
    return
  }

  const log = openLog(folder)
  log.info('start', {
    host: 'electron',
    version: app.getVersion(),
    electron: process.versions.electron ?? '',
    pid: process.pid,
  })
  process.on('uncaughtExceptionMonitor', (error) => log.bug('uncaught', error))
  app.on('render-process-gone', (_event, _contents, { reason }) => log.warn('page', { isGone: true, reason }))
  const { store } = opened.value
  putSample(store, process.env)
  let updates: Updates | null = null
  const recentFiles = new RecentFiles(join(chromiumFolder, 'recent.json'), setMenu)
  function setMenu(): void {
    const paths = recentFiles.files.map(({ path }) => path)
    const recent = { paths, open: (path: string) => answer([{ kind: 'file', path }]), clear: clearRecent }
    const looking = updates
    const check = looking && {
      label: updateTexts[language].check,
      check: () => void looking.check(true),
    }
    const openNewWindow = () => void open()
    Menu.setApplicationMenu(applicationMenu(texts(), { openNewWindow, recent, updates: check }))
  }
  /** The program's own list, and the one that the system shows at the program's icon. */
  function addRecent(path: string, bytes: Uint8Array, id: string): void {
    recentFiles.add(path, bytes, id)
    app.addRecentDocument(path)
  }
  function clearRecent(): void {
    recentFiles.clear()
    app.clearRecentDocuments()
  }
  const serviceHost = createServices(store, {
    troubles: opened.value.troubles,
    ...languages,
    version: app.getVersion(),
    dialogs: nativeDialogs(texts),
    printToPdf,
    worker: startStoreWorker(folder),
    systemUser: systemUser(),
    name: 'electron',
    log,
    onLanguage(chosen) {
      language = chosen
      setMenu()
    },
    onTheme(theme) {
      nativeTheme.themeSource = theme
    },
    onFileImported: ({ path, bytes, id }) => addRecent(path, bytes, id),
  })
  const places = new WindowPlaces(join(chromiumFolder, 'windows.json'))
  function open(): BrowserWindow {
    return openWindow(serviceHost, places, texts, () => language)
  }
  /** The window that the person works in, brought forward; a new one where there is none. */
  function workingWindow(): BrowserWindow {
    const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0] ?? open()
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
    return window
  }

  refusePermissions(session.defaultSession)
  protocol.handle(pageScheme, (request) => servePageFile(join(import.meta.dirname, '../renderer'), request))
  app.on('web-contents-created', (_event, contents) => guardContents(contents))
  // Of a packed program only: one that is tried out shall not take the system's links.
  if (app.isPackaged) app.setAsDefaultProtocolClient(pageScheme)
  answer = (requests) => {
    void answerStartRequests(requests, {
      serviceHost,
      recentFiles,
      addRecent,
      hasArticle: (id) => isInUse(store, id),
      window: workingWindow,
      texts,
      language: () => language,
    })
  }
  app.on('second-instance', (_event, _words, _folder, sent) => {
    workingWindow()
    answer(readStartRequests(sent))
  })
  // A program without windows stays only where the system's habit is so.
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open()
  })
  followPower(serviceHost)
  quitInOrder(serviceHost, () => {
    serviceHost.close()
    log.info('stop', { host: 'electron', pid: process.pid })
    claim.value.release()
  })

  open()
  answer(waiting)
  void startUpdates({
    folder: chromiumFolder,
    texts,
    language: () => language,
    window: () => BrowserWindow.getFocusedWindow(),
    onError: (error) => log.bug('update', error),
  }).then((started) => {
    updates = started
    if (started !== null) setMenu()
  })
}
