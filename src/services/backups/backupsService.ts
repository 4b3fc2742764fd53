import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TahrirCaller, TahrirServices } from '../../shared/contract/contract.ts'
import { fail } from '../../shared/failures/fail.ts'
import { succeed } from '../../shared/rpc/failure.ts'
import { storeFault } from '../storeFault.ts'
import type { CallWork } from '../worker/callWork.ts'
import { backupsFolder, listBackups, removeBackup } from './backupsFolder.ts'

type BackupsService = Pick<TahrirServices, Extract<keyof TahrirServices, `backups.${string}`>>

/** The backups of the archive in `dataFolder`. `onReplaced` is called when one was restored. */
export function backupsService(
  dataFolder: string,
  work: CallWork,
  onReplaced: (by: TahrirCaller) => void,
): BackupsService {
  return {
    'backups.list': () => {
      try {
        const backups = listBackups(dataFolder).map(({ name, createdAt, bytes, manifest }) => ({
          name,
          createdAt,
          bytes,
          content:
            manifest === null
              ? null
              : { reason: manifest.reason, articles: manifest.articles, words: manifest.words },
        }))
        return succeed({ backups })
      } catch (error) {
        return storeFault(error)
      }
    },
    'backups.create': () => work('backups.create', { reason: 'byHand' }),
    'backups.verify': (input) => work('backups.verify', input),
    'backups.restore': async (input, caller) => {
      const reply = await work('backups.restore', input)
      if (reply.ok) onReplaced(caller)
      return reply
    },
    'backups.remove': ({ name }) => {
      if (!existsSync(join(backupsFolder(dataFolder), name))) return fail('backupMissing', { name })
      try {
        removeBackup(dataFolder, name)
        return succeed({})
      } catch (error) {
        return storeFault(error)
      }
    },
  }
}
