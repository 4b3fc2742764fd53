import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TahrirCaller, TahrirServices } from '../../shared/contract/contract.ts'
import { fail } from '../../shared/failures/fail.ts'
import { succeed } from '../../shared/rpc/failure.ts'
import { storeFault } from '../storeFault.ts'
import type { BatchWork } from '../work/BatchWork.ts'
import type { CallWork } from '../worker/callWork.ts'
import { backupsFolder, listBackups, removeBackup } from './backupsFolder.ts'

type BackupsService = Pick<TahrirServices, Extract<keyof TahrirServices, `backups.${string}`>>

/** The backups of the archive in `dataFolder`. `onReplaced` is called when one was restored. */
export function backupsService(
  dataFolder: string,
  work: CallWork,
  batches: BatchWork,
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
    'backups.create': (_input, caller) =>
      batches.during(caller.id, 'backup', null, () => work('backups.create', { reason: 'byHand' }), resultOf),
    'backups.verify': (input) => work('backups.verify', input),
    'backups.restore': async (input, caller) => {
      const restore = () => work('backups.restore', input)
      const reply = await batches.during(caller.id, 'restore', null, restore, resultOf)
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

const resultOf = ({ ok }: { ok: boolean }) => (ok ? { done: 1, failed: 0 } : { done: 0, failed: 1 })
