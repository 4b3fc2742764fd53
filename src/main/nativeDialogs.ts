import { extname, join } from 'node:path'
import { app, BrowserWindow, dialog } from 'electron'
import type { HostDialogs } from '../services/hostPort.ts'
import type { HostTexts } from './hostTexts.ts'

/** The system's dialogs for files, over the window that the person is working in. */
export function nativeDialogs(texts: () => HostTexts): HostDialogs {
  return {
    async openFiles() {
      const { importTitle, importButton, articleFiles, allFiles } = texts()
      const options: Electron.OpenDialogOptions = {
        title: importTitle,
        buttonLabel: importButton,
        properties: ['openFile', 'multiSelections'],
        filters: [
          {
            name: articleFiles,
            extensions: ['docx', 'html', 'htm', 'xhtml', 'md', 'markdown', 'txt', 'text', 'json'],
          },
          { name: allFiles, extensions: ['*'] },
        ],
      }
      const window = BrowserWindow.getFocusedWindow()
      const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
      return answer.canceled ? [] : answer.filePaths
    },
    async chooseFolder() {
      const { folderTitle, folderButton } = texts()
      const options: Electron.OpenDialogOptions = {
        title: folderTitle,
        buttonLabel: folderButton,
        defaultPath: app.getPath('documents'),
        properties: ['openDirectory', 'createDirectory'],
      }
      const window = BrowserWindow.getFocusedWindow()
      const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
      return answer.canceled ? null : (answer.filePaths[0] ?? null)
    },
    async saveFile(suggestedName) {
      const { exportTitle, exportButton, allFiles } = texts()
      const extension = extname(suggestedName).slice(1)
      const options: Electron.SaveDialogOptions = {
        title: exportTitle,
        buttonLabel: exportButton,
        defaultPath: join(app.getPath('documents'), suggestedName),
        // A name without an ending gets the first filter's; GTK asks before it overwrites only when told to.
        properties: ['showOverwriteConfirmation', 'createDirectory'],
        filters: [
          ...(extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }]),
          { name: allFiles, extensions: ['*'] },
        ],
      }
      const window = BrowserWindow.getFocusedWindow()
      const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
      return answer.canceled || answer.filePath === '' ? null : answer.filePath
    },
  }
}
