import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type Client, createClient } from '../../shared/rpc/createClient.ts'
import type { Transport } from '../../shared/rpc/transport.ts'
import { portTransport } from './portTransport.ts'
import { type WorkerContract, workerContract } from './workerContract.ts'

/** The thread that works on the store beside this one. */
export interface StoreWorker {
  /** Calls that were on the way when the thread ended are answered with `disconnected`. */
  client: Client<WorkerContract>
  readonly isRunning: boolean
  /** Told once where the thread ends without having been stopped. */
  onGone(listener: (error: Error) => void): void
  /** Ends the thread. A transaction that it is in is rolled back. */
  stop(): void
}

/** Starts the thread on the archive in `folder`, which is open and up to date. */
export function startStoreWorker(folder: string): StoreWorker {
  const goneListeners = new Set<(error: Error) => void>()
  const connectionListeners = new Set<(isConnected: boolean) => void>()
  let isRunning = true
  const worker = new Worker(workerFile(), { workerData: { folder } })
  // The program may end while the thread waits for work.
  worker.unref()

  const transport: Transport = {
    ...portTransport(worker),
    onConnection(listener) {
      connectionListeners.add(listener)
      return () => void connectionListeners.delete(listener)
    },
  }
  const client = createClient(workerContract, transport)
  const end = () => {
    isRunning = false
    for (const listener of connectionListeners) listener(false)
  }
  const lose = (error: Error) => {
    if (!isRunning) return
    end()
    for (const listener of goneListeners) listener(error)
  }
  worker.on('error', (error) => lose(error instanceof Error ? error : new Error(String(error))))
  worker.on('exit', (code) => lose(new Error(`The thread ended with ${code}.`)))

  return {
    client,
    get isRunning() {
      return isRunning
    },
    onGone: (listener) => void goneListeners.add(listener),
    stop() {
      if (!isRunning) return
      end()
      void worker.terminate()
    },
  }
}

/** The thread's own entry: beside this file in the sources, in `out/node` in the built program. */
function workerFile(): string {
  const source = join(import.meta.dirname, 'storeWorker.ts')
  if (existsSync(source)) return source
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const built = join(folder, 'storeWorker.js')
    if (existsSync(built)) return built
    if (folder === dirname(folder)) throw new Error('The program is not whole: it has no storeWorker.js.')
  }
}
