import { basename } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import type { ServiceHost } from '../services/createServices.ts'
import { readFileBytes } from '../services/import/readFileBytes.ts'
import type { TahrirCaller } from '../shared/contract/contract.ts'
import type { UiLanguage } from '../shared/contract/system.ts'
import { describeFailure } from '../shared/failures/describeFailure.ts'
import { fail } from '../shared/failures/fail.ts'
import { type Failure, type Reply, succeed } from '../shared/rpc/failure.ts'
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
  const openFile = async (path: string): Promise<Reply<{ id: string }>> => {
    const file = await readFileBytes(path)
    if (!file.ok) {
      recentFiles.forget(path)
      return file
    }
    const { name, bytes } = file.value
    const known = recentFiles.articleOf(path, bytes)
    if (known !== null && hasArticle(known)) {
      addRecent(path, bytes, known)
      return succeed({ id: known })
    }
    const imported = await serviceHost.services['transfers.import']({ name, bytes }, nobody)
    if (imported.ok) addRecent(path, bytes, imported.value.id)
    return imported
  }

  let shown: string | null = null
  const failures: Failure[] = []
  for (const request of requests) {
    if (request.kind === 'article') {
      shown = request.id
      continue
    }
    try {
      const opened = await openFile(request.path)
      if (opened.ok) shown = opened.value.id
      else failures.push(opened.error)
    } catch (error) {
      console.error('A file could not be opened:', error)
      failures.push(fail('importBroke', { name: basename(request.path) }).error)
    }
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
