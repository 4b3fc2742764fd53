import { type BrowserWindow, dialog } from 'electron'
import type { ServiceHost } from '../services/createServices.ts'
import { readFileBytes } from '../services/import/readFileBytes.ts'
import type { TahrirCaller } from '../shared/contract/contract.ts'
import type { UiLanguage } from '../shared/contract/system.ts'
import { describeFailure } from '../shared/failures/describeFailure.ts'
import type { Failure } from '../shared/rpc/failure.ts'
import type { HostTexts } from './hostTexts.ts'
import { pageAddress } from './page.ts'
import type { RecentFiles } from './RecentFiles.ts'
import type { StartRequest } from './startRequests.ts'

/** The services answer; nothing listens to events. */
const nobody: TahrirCaller = { id: 'start', emit() {} }

interface Answering {
  serviceHost: ServiceHost
  recentFiles: RecentFiles
  /** Puts a file that was opened on top of the recent ones. */
  addRecent(path: string, bytes: Uint8Array, id: string): void
  /** Whether the archive still has an article, outside of its trash. */
  hasArticle(id: string): boolean
  /** The window that the person works in, or a new one. */
  window(): BrowserWindow
  texts(): HostTexts
  language(): UiLanguage
}

/**
 * Opens the files: one that was opened before and has not changed since is the article that it has become, any
 * other is imported. Shows what was asked for last, and says what could not be opened.
 */
export async function answerStartRequests(
  requests: readonly StartRequest[],
  { serviceHost, recentFiles, addRecent, hasArticle, window, texts, language }: Answering,
): Promise<void> {
  let shown: string | null = null
  const failures: Failure[] = []
  for (const request of requests) {
    if (request.kind === 'article') {
      shown = request.id
      continue
    }
    const { path } = request
    const file = await readFileBytes(path)
    if (!file.ok) recentFiles.forget(path)
    const known = file.ok ? recentFiles.articleOf(path, file.value.bytes) : null
    if (file.ok && known !== null && hasArticle(known)) {
      shown = known
      addRecent(path, file.value.bytes, known)
      continue
    }
    const imported = file.ok
      ? await serviceHost.services['transfers.import'](
          { name: file.value.name, bytes: file.value.bytes },
          nobody,
        )
      : file
    if (!imported.ok) {
      failures.push(imported.error)
      continue
    }
    shown = imported.value.id
    if (file.ok) addRecent(path, file.value.bytes, shown)
  }
  if (shown !== null) showArticle(window(), shown)
  if (failures.length > 0) {
    await dialog.showMessageBox(window(), {
      type: 'error',
      message: texts().notOpened,
      detail: failures.map((failure) => describeFailure(failure, language())).join('\n'),
      buttons: [texts().understood],
      noLink: true,
    })
  }
}

/** Another fragment of the same page loads nothing anew; the page opens the article that it names. */
function showArticle(window: BrowserWindow, id: string): void {
  const address = `${pageAddress}#${encodeURIComponent(id)}`
  if (window.webContents.getURL() === address) return
  window.loadURL(address).catch((error: unknown) => console.error('The article could not be shown:', error))
}
