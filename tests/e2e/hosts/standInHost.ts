import { basename } from 'node:path'
import { launchStandIn } from '../../electron-stand-in/launch.ts'
import { clipboardPermissions, readClipboardInPage } from './browserHost.ts'
import { desktopHost } from './desktopHost.ts'
import type { HostOptions, RunningHost } from './RunningHost.ts'

/** The built Electron program over the stand-in for Electron. */
export async function startStandInHost(options: HostOptions): Promise<RunningHost> {
  const standIn = await launchStandIn(options)
  return desktopHost({
    context: standIn.context,
    windows: standIn.pages,
    chooseMenuItem: (id) => standIn.order({ kind: 'chooseMenuItemById', id }),
    answerOpenDialog: (paths) => standIn.answerDialogs({ open: [...paths] }),
    answerSaveDialog: (folder) => standIn.answerDialogs({ saveIn: folder }),
    forgetAnswers: () => standIn.order({ kind: 'forgetAnswers' }),
    async dialogsSoFar() {
      const dialogs = standIn.notices.filter((notice) => notice.kind === 'dialog')
      return {
        opened: dialogs.filter(({ dialog }) => dialog === 'open').length,
        proposed: dialogs
          .filter(({ dialog }) => dialog === 'save')
          .map(({ options }) => basename(String(options['defaultPath']))),
      }
    },
    openedOutside: async () =>
      standIn.notices.flatMap((notice) => (notice.kind === 'openedOutside' ? [notice.address] : [])),
    allowClipboard: () => standIn.context.grantPermissions(clipboardPermissions),
    readClipboard: readClipboardInPage,
    kill: standIn.kill,
    async close() {
      await standIn.close()
    },
  })
}
