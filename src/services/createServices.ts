import type { Status } from '../shared/article/status.ts'
import { contract, type TahrirCaller, type TahrirServices } from '../shared/contract/contract.ts'
import { serve } from '../shared/rpc/serve.ts'
import type { Transport } from '../shared/rpc/transport.ts'
import type { Store } from '../store/openStore.ts'
import { articlesService } from './articlesService.ts'
import { assetsService } from './assets/assetsService.ts'
import { tidyAssets } from './assets/tidyAssets.ts'
import { checksService } from './checks/checksService.ts'
import { lexiconService } from './checks/lexiconService.ts'
import { deskService } from './desk/deskService.ts'
import { changeStatus } from './history/changeStatus.ts'
import { recoverVersions } from './history/recoverVersions.ts'
import { VersionKeeper } from './history/VersionKeeper.ts'
import { versionsService } from './history/versionsService.ts'
import type { HostPort } from './hostPort.ts'
import { LiveArticles } from './live/LiveArticles.ts'
import { personName, personService } from './personService.ts'
import { projectHere } from './projection/Projector.ts'
import { projectInWorker } from './projection/projectInWorker.ts'
import { publishingService } from './publishing/publishingService.ts'
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
  const tellVersionsChanged = (id: string) => {
    for (const caller of callers) caller.emit('versionsChanged', { id })
  }
  const person = () => personName(store, host.systemUser)
  const keeper = new VersionKeeper(store, {
    person,
    onKept: tellVersionsChanged,
    onTrouble(id, headline) {
      for (const caller of callers) caller.emit('versionNotKept', { id, headline })
    },
  })
  const live = new LiveArticles(store, tellListChanged, projector, keeper)
  live.catchUp()
  tidyAssets(store, Date.now())
  const stopRecovering = recoverVersions({ store, live, keeper })
  const setStatus = (id: string, status: Status) => changeStatus({ store, live, keeper, person }, id, status)
  const stopWatching = watchOtherWriters(store, tellListChanged)
  const services: TahrirServices = {
    ...systemService(store, host),
    ...articlesService(store, live, setStatus, tellListChanged),
    ...assetsService(store),
    ...deskService(store, (settings) => {
      for (const caller of callers) caller.emit('deskChanged', settings)
    }),
    ...publishingService(store),
    ...transfersService(store, host.dialogs, tellListChanged),
    ...versionsService({ store, live, keeper }),
    ...personService(store, host.systemUser),
    ...checksService(store),
    ...lexiconService(store, () => {
      for (const caller of callers) caller.emit('lexiconChanged', {})
    }),
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
      stopRecovering()
      live.closeAll()
      store.close()
    },
  }
}

/** A mistake of the program goes to standard error with its stack; nothing of it crosses to the renderer. */
function reportBug(method: string, error: unknown): void {
  process.stderr.write(`tahrir: ${method}: ${error instanceof Error ? error.stack : String(error)}\n`)
}
