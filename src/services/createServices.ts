import { contract, type TahrirCaller, type TahrirServices } from '../shared/contract/contract.ts'
import { serve } from '../shared/rpc/serve.ts'
import type { Transport } from '../shared/rpc/transport.ts'
import type { Store } from '../store/openStore.ts'
import { articlesService } from './articlesService.ts'
import { deskService } from './desk/deskService.ts'
import type { HostPort } from './hostPort.ts'
import { LiveArticles } from './live/LiveArticles.ts'
import { projectHere } from './projection/Projector.ts'
import { projectInWorker } from './projection/projectInWorker.ts'
import { systemService } from './systemService.ts'
import { transfersService } from './transfersService.ts'
import { watchOtherWriters } from './watchOtherWriters.ts'

/** The services of one archive, for any number of windows or sockets. */
export interface ServiceHost {
  services: TahrirServices
  /** Serves one window or socket; to be called back when it is gone. */
  attach(transport: Transport): () => void
  /** Writes what is pending and closes the store. */
  close(): void
}

export function createServices(store: Store, host: HostPort): ServiceHost {
  const callers = new Set<TahrirCaller>()
  const tellListChanged = () => {
    for (const caller of callers) caller.emit('listChanged', {})
  }
  const { worker } = host
  const projector = worker ? projectInWorker(store, worker) : projectHere(store)
  worker?.onGone((error) => reportBug('the worker of the store', error))
  const live = new LiveArticles(store, tellListChanged, projector)
  live.catchUp()
  const stopWatching = watchOtherWriters(store, tellListChanged)
  const services: TahrirServices = {
    ...systemService(store, host),
    ...articlesService(store, live, tellListChanged),
    ...deskService(store, (settings) => {
      for (const caller of callers) caller.emit('deskChanged', settings)
    }),
    ...transfersService(store, host.dialogs, tellListChanged),
  }
  return {
    services,
    attach(transport) {
      const { caller, stop } = serve(contract, services, transport, { onBug: reportBug })
      callers.add(caller)
      return () => {
        stop()
        callers.delete(caller)
        live.leave(caller)
      }
    },
    close() {
      stopWatching()
      live.closeAll()
      store.close()
    },
  }
}

/** A mistake of the program goes to standard error with its stack; nothing of it crosses to the renderer. */
function reportBug(method: string, error: unknown): void {
  process.stderr.write(`tahrir: ${method}: ${error instanceof Error ? error.stack : String(error)}\n`)
}
