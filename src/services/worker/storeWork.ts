import { join } from 'node:path'
import { succeed } from '../../shared/rpc/failure.ts'
import type { Services } from '../../shared/rpc/serve.ts'
import { spellingServices } from '../../shared/spelling/spellingContract.ts'
import { countFaults } from '../../store/checkDatabase.ts'
import type { Store } from '../../store/openStore.ts'
import { backupsFolder } from '../backups/backupsFolder.ts'
import { makeBackup } from '../backups/makeBackup.ts'
import { restoreArchive } from '../backups/restoreArchive.ts'
import { verifyBackup } from '../backups/verifyBackup.ts'
import { spellerHere } from '../checks/spellingFiles.ts'
import { projectArticle } from '../projection/projectArticle.ts'
import { storeReply } from '../storeReply.ts'
import type { WorkerContract } from './workerContract.ts'

/** The long work on a store, in whatever thread has this connection to it. */
export function storeWork(store: Store): Services<WorkerContract> {
  const pathOf = (name: string) => join(backupsFolder(store.folder), name)
  return {
    'projections.write': (job) => projectArticle(store.writer, job),
    'backups.create': ({ reason }) => makeBackup(store.reader, store.folder, reason),
    'archive.check': () => storeReply(() => succeed({ findings: countFaults(store.reader) })),
    'backups.verify': ({ name }) => {
      const verified = verifyBackup(pathOf(name))
      if (!verified.ok) return verified
      const { articles, words } = verified.value
      return succeed({ articles, words })
    },
    'backups.restore': ({ name }) => restoreArchive(store.reader, store.folder, pathOf(name)),
    ...spellingServices(spellerHere()),
  }
}
