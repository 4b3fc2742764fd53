import { registerHooks } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Order } from './standInMessages.ts'

/**
 * Runs a built main process in Node: `node run.ts out/node/main.js`, with the DevTools address of a running
 * Chromium in STAND_IN_BROWSER and the id of a context of it in STAND_IN_CONTEXT. The bundle is loaded as it is; only the module `electron` is another.
 */

const standIn = new URL('./electron.ts', import.meta.url).href
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
})

const { app } = await import('./app.ts')
const { appState } = await import('./appState.ts')
const { BrowserConnection } = await import('./BrowserConnection.ts')
const { BrowserWindow } = await import('./BrowserWindow.ts')
const { answerDialogs, forgetAnswers } = await import('./dialog.ts')
const { Menu } = await import('./Menu.ts')
const { powerMonitor } = await import('./electron.ts')
const { Notification } = await import('./Notification.ts')
const { notify } = await import('./standInMessages.ts')

const connection = await BrowserConnection.open(process.env['STAND_IN_BROWSER'] ?? '')
// Without its windows, or without the test, the program has no reason to go on.
connection.onClose(() => process.exit(1))
process.on('disconnect', () => process.exit(1))
BrowserWindow.connection = connection
BrowserWindow.browserContext = process.env['STAND_IN_CONTEXT']

process.on('message', (order: Order) => {
  follow(order)
  notify({ kind: 'obeyed' })
})

function follow(order: Order): void {
  if (order.kind === 'answerDialogs') answerDialogs(order.answers)
  else if (order.kind === 'forgetAnswers') forgetAnswers()
  else if (order.kind === 'chooseMenuItem') Menu.applicationMenu?.choose(order.label)
  else if (order.kind === 'chooseMenuItemById') Menu.applicationMenu?.chooseById(order.id)
  else if (order.kind === 'chooseContextItem') Menu.contextMenu?.choose(order.label)
  else if (order.kind === 'leaveWindows') appState.isElsewhere = true
  else if (order.kind === 'clickNotification') Notification.last?.emit('click')
  else if (order.kind === 'power') powerMonitor.emit(order.event, { preventDefault() {} })
  else if (order.kind === 'terminate') process.kill(process.pid, 'SIGTERM')
  else if (order.kind === 'openFile') app.emit('open-file', { preventDefault() {} }, order.path)
  else if (order.kind === 'moveWindow') BrowserWindow.getFocusedWindow()?.setBounds(order.bounds)
  else if (order.kind === 'openContextMenu') {
    const { linkURL, isEditable } = order
    const editFlags = { canCut: true, canCopy: true, canPaste: true }
    BrowserWindow.getFocusedWindow()?.webContents.emit(
      'context-menu',
      {},
      { linkURL, isEditable, editFlags, selectionText: '' },
    )
  } else app.quit()
}
process.on('SIGTERM', () => app.quit())

// Electron is ready once the main module has run to its end: one that waits for that at its top level waits for ever.
const deadlock = setTimeout(() => {
  console.error('The main module does not come to its end, so Electron would never be ready.')
  process.exit(1)
}, 10_000)
// As Electron has it: itself, the program, then the words of the person.
process.argv.splice(1, 1)
await import(pathToFileURL(resolve(process.argv[1] ?? '')).href)
clearTimeout(deadlock)
app.becomeReady()
