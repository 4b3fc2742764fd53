import { parentPort, workerData } from 'node:worker_threads'
import { serve } from '../../shared/rpc/serve.ts'
import { connectStore } from '../../store/openStore.ts'
import { openLog } from '../log/openLog.ts'
import { portTransport } from './portTransport.ts'
import { storeWork } from './storeWork.ts'
import { workerContract } from './workerContract.ts'

/**
 * The thread that does the long work on the store, over a connection of its own, so that no window waits
 * for it: list columns and search index after a commit, backups, restoring.
 */
if (parentPort === null) throw new Error('storeWorker is started by startStoreWorker')
const opened = connectStore(String(workerData.folder))
if (!opened.ok) throw new Error(opened.error.message)

const log = openLog(String(workerData.folder))
serve(workerContract, storeWork(opened.value), portTransport(parentPort), {
  onBug(method, error) {
    log.bug(method, error)
    process.stderr.write(`tahrir: ${method}: ${error instanceof Error ? error.stack : String(error)}\n`)
  },
})
