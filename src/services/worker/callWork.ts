import type { FailuresOf, InputOf, MethodName, OutputOf } from '../../shared/rpc/contract.ts'
import { createClient } from '../../shared/rpc/createClient.ts'
import type { Reply } from '../../shared/rpc/failure.ts'
import { memoryTransport } from '../../shared/rpc/memoryTransport.ts'
import { type ServeOptions, serve } from '../../shared/rpc/serve.ts'
import type { Store } from '../../store/openStore.ts'
import type { StoreWorker } from './startStoreWorker.ts'
import { storeWork } from './storeWork.ts'
import { type WorkerContract, workerContract } from './workerContract.ts'

/** Has long work done, in the worker while there is one, else in this thread. */
export type CallWork = <N extends MethodName<WorkerContract>>(
  method: N,
  input: InputOf<WorkerContract, N>,
) => Promise<Reply<OutputOf<WorkerContract, N>, FailuresOf<WorkerContract, N>>>

export function callWork(store: Store, worker: StoreWorker | undefined, options: ServeOptions): CallWork {
  const [asking, answering] = memoryTransport()
  serve(workerContract, storeWork(store), answering, options)
  const here = createClient(workerContract, asking)
  return async (method, input) => {
    if (worker?.isRunning) {
      const reply = await worker.client.call(method, input)
      if (reply.ok || reply.error.code !== 'disconnected') return reply
    }
    return here.call(method, input)
  }
}
