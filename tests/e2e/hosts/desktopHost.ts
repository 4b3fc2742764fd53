import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Download, FileChooser, Page } from 'playwright-core'
import { vi } from 'vitest'
import type { TahrirClient } from '../../../src/shared/contract/contract.ts'
import { callHost } from '../../electron-stand-in/callHost.ts'
import { hearFileChoosers } from './browserHost.ts'
import type { DesktopProgram } from './DesktopProgram.ts'
import type { RunningHost } from './RunningHost.ts'

/**
 * The Electron program as a host of tests. Most files go by the program's own dialogs, a few by the page's file
 * fields and downloads, as in a browser: a test need not know which.
 */
export function desktopHost(program: DesktopProgram): RunningHost {
  const files = mkdtempSync(join(tmpdir(), 'tahrir-files-'))
  let folders = 0
  const newFolder = () => {
    const folder = join(files, String(++folders))
    mkdirSync(folder)
    return folder
  }
  for (const page of program.windows()) hearFileChoosers(page)
  program.context.on('page', hearFileChoosers)

  const call = (method: string, input: object) => callHost(firstWindow(program), method, input)
  return {
    context: program.context,
    windows: program.windows,
    async openWindow() {
      const [page] = await Promise.all([
        program.context.waitForEvent('page'),
        program.chooseMenuItem('newWindow'),
      ])
      return page
    },
    async giveFiles(page, given, act) {
      const folder = newFolder()
      const paths = given.map(({ name, buffer }) => {
        const path = join(folder, basename(name))
        writeFileSync(path, buffer)
        return path
      })
      const before = await program.dialogsSoFar()
      await program.answerOpenDialog(paths)
      let chooser: FileChooser | undefined
      const take = (coming: FileChooser) => {
        chooser = coming
      }
      page.once('filechooser', take)
      await act()
      await until(async () => chooser !== undefined || (await program.dialogsSoFar()).opened > before.opened)
      page.off('filechooser', take)
      if (chooser === undefined) return
      await program.forgetAnswers()
      await chooser.setFiles(paths)
    },
    async takeFile(page, act) {
      const folder = newFolder()
      const before = await program.dialogsSoFar()
      await program.answerSaveDialog(folder)
      let download: Download | undefined
      const take = (coming: Download) => {
        download = coming
      }
      page.once('download', take)
      await act()
      const proposed = async () => (await program.dialogsSoFar()).proposed[before.proposed.length]
      await until(async () => download !== undefined || (await proposed()) !== undefined)
      page.off('download', take)
      if (download !== undefined) {
        await program.forgetAnswers()
        return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
      }
      const name = (await proposed()) ?? ''
      // It is written under another name first, so it is whole once it is there.
      await until(async () => existsSync(join(folder, name)))
      return { name, bytes: readFileSync(join(folder, name)) }
    },
    call: call as TahrirClient['call'],
    async leavesTo(act) {
      const before = await program.openedOutside()
      await act()
      const next = async () => (await program.openedOutside())[before.length]
      await until(async () => (await next()) !== undefined)
      return (await next()) ?? ''
    },
    allowClipboard: program.allowClipboard,
    readClipboard: program.readClipboard,
    kill: program.kill,
    async close() {
      await program.close()
      rmSync(files, { recursive: true, force: true })
    },
  }
}

function firstWindow({ windows }: DesktopProgram): Page {
  const [page] = windows()
  if (page === undefined) throw new Error('The program has no window.')
  return page
}

/** Also in what a file does before its tests, where `expect.poll` cannot be. */
function until(isSo: () => Promise<boolean>): Promise<void> {
  return vi.waitFor(
    async () => {
      if (!(await isSo())) throw new Error('What the program was to do outside its window did not happen.')
    },
    { timeout: 30_000, interval: 20 },
  )
}
