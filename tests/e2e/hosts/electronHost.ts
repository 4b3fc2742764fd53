import { once } from 'node:events'
import { _electron, type ElectronApplication } from 'playwright-core'
import { projectFolder } from '../../../scripts/buildPaths.ts'
import { electronRuntime } from '../../../scripts/startElectron.ts'
import { desktopHost } from './desktopHost.ts'
import type { HostOptions, RunningHost } from './RunningHost.ts'

/** What the hooks below keep in the program's main process. */
interface Kept {
  opened: number
  proposed: string[]
  outside: string[]
  answers: ({ open: string[] } | { saveIn: string })[]
}
type WithKept = typeof globalThis & { tahrirTest: Kept }

/**
 * The built Electron program in Electron itself, driven by Playwright. Its native dialogs and the system's browser are
 * answered from a list: they stand outside what Playwright can press. Written against the documentation of both; where it
 * was written there is no runtime to run it on (tests/README.md).
 */
export async function startElectronHost(options: HostOptions): Promise<RunningHost> {
  const executablePath = electronRuntime(process.env)
  if (executablePath === null) {
    throw new Error('There is no Electron here: `node node_modules/electron/install.js` fetches it.')
  }
  const application = await _electron.launch({
    executablePath,
    args: [projectFolder],
    cwd: projectFolder,
    env: environmentOf(options),
    colorScheme: options.colorScheme,
    acceptDownloads: true,
    // Chromium refuses its sandbox to root; anybody else has it.
    chromiumSandbox: process.getuid?.() !== 0,
  })
  await hookDialogs(application)
  const first = await application.firstWindow()
  const native = await application.browserWindow(first)
  await native.evaluate((window, { width, height }) => window.setContentSize(width, height), options.viewport)

  const kept = () => application.evaluate(() => (globalThis as WithKept).tahrirTest)
  const answer = (answers: Kept['answers']) =>
    application.evaluate((_, given) => {
      ;(globalThis as WithKept).tahrirTest.answers = given
    }, answers)
  return desktopHost({
    context: application.context(),
    windows: () => application.windows(),
    chooseMenuItem: (id) =>
      application.evaluate(({ Menu }, name) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById(name)
        if (!item) throw new Error(`The menu has no item ${name}.`)
        item.click()
      }, id),
    answerOpenDialog: (paths) => answer([{ open: [...paths] }]),
    answerSaveDialog: (folder) => answer([{ saveIn: folder }]),
    forgetAnswers: () => answer([]),
    dialogsSoFar: kept,
    openedOutside: async () => (await kept()).outside,
    // The keys need no permission there, and the page gets none.
    allowClipboard: async () => {},
    readClipboard: () =>
      application.evaluate(async ({ clipboard }) => {
        const [item] = await clipboard.read()
        const html = item?.types.includes('text/html') ? await (await item.getType('text/html')).text() : ''
        return { html, text: await clipboard.readText() }
      }),
    async kill() {
      const child = application.process()
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
    close: () => application.close(),
  })
}

/** In place of the native dialogs, a person who answers from a list; without an answer a dialog is cancelled. */
function hookDialogs(application: ElectronApplication): Promise<void> {
  return application.evaluate(({ dialog, shell }) => {
    const kept: Kept = { opened: 0, proposed: [], outside: [], answers: [] }
    ;(globalThis as WithKept).tahrirTest = kept
    const optionsOf = (input: unknown[]) => (input[1] ?? input[0]) as { defaultPath?: string }
    dialog.showOpenDialog = async () => {
      kept.opened++
      const answer = kept.answers.shift()
      return answer !== undefined && 'open' in answer
        ? { canceled: false, filePaths: answer.open }
        : { canceled: true, filePaths: [] }
    }
    dialog.showSaveDialog = async (...input: unknown[]) => {
      const name = (optionsOf(input).defaultPath ?? '').split(/[/\\]/).at(-1) ?? ''
      kept.proposed.push(name)
      const answer = kept.answers.shift()
      return answer !== undefined && 'saveIn' in answer
        ? { canceled: false, filePath: `${answer.saveIn}/${name}` }
        : { canceled: true, filePath: '' }
    }
    shell.openExternal = async (address) => {
      kept.outside.push(address)
    }
  })
}

function environmentOf({ dataFolder, language }: HostOptions): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _, ...inherited } = process.env
  const defined = Object.entries(inherited).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return { ...Object.fromEntries(defined), TAHRIR_DATA: dataFolder, TAHRIR_LANGUAGE: language }
}
