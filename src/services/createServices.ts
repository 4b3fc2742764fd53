import type { Status } from '../shared/article/status.ts'
import { contract, type TahrirCaller, type TahrirServices } from '../shared/contract/contract.ts'
import { fail } from '../shared/failures/fail.ts'
import { type Failure, succeed } from '../shared/rpc/failure.ts'
import { serve } from '../shared/rpc/serve.ts'
import type { Transport } from '../shared/rpc/transport.ts'
import { archiveGeneration } from '../store/archiveGeneration.ts'
import type { Store } from '../store/openStore.ts'
import { articlesService } from './articlesService.ts'
import { assetsService } from './assets/assetsService.ts'
import { tidyAssets } from './assets/tidyAssets.ts'
import { backupsService } from './backups/backupsService.ts'
import { dailyBackup } from './backups/dailyBackup.ts'
import { checksService } from './checks/checksService.ts'
import { judgeByWork } from './checks/judgeByWork.ts'
import { lexiconService } from './checks/lexiconService.ts'
import { wordsService } from './checks/wordsService.ts'
import { dailyRound } from './dailyRound.ts'
import { deskService } from './desk/deskService.ts'
import { diagnose } from './diagnostics/diagnose.ts'
import { changeStatus } from './history/changeStatus.ts'
import { recoverVersions } from './history/recoverVersions.ts'
import { VersionKeeper } from './history/VersionKeeper.ts'
import { versionsService } from './history/versionsService.ts'
import type { HostPort, PagePort } from './hostPort.ts'
import { libraryService } from './library/libraryService.ts'
import { viewsService } from './library/viewsService.ts'
import { LiveArticles } from './live/LiveArticles.ts'
import { CallLog } from './log/CallLog.ts'
import { noLog } from './log/ProgramLog.ts'
import { personName, personService } from './personService.ts'
import { projectHere } from './projection/Projector.ts'
import { projectInWorker } from './projection/projectInWorker.ts'
import { DragFiles } from './publishing/DragFiles.ts'
import { publishingService } from './publishing/publishingService.ts'
import { storeReply } from './storeReply.ts'
import { systemService } from './systemService.ts'
import { templatesService } from './templates/templatesService.ts'
import { topicsService } from './topics/topicsService.ts'
import { transfersService } from './transfersService.ts'
import { purgeTrash } from './trash/purgeTrash.ts'
import { trashService } from './trash/trashService.ts'
import { watchOtherWriters } from './watchOtherWriters.ts'
import { BatchWork } from './work/BatchWork.ts'
import { CallsUnderWay } from './work/CallsUnderWay.ts'
import { SaveRounds } from './work/SaveRounds.ts'
import { callWork } from './worker/callWork.ts'

/** The services of one archive, for any number of windows or sockets. */
export interface ServiceHost {
  services: TahrirServices
  /** Serves one window or socket, with what its host can do for it; to be called back when it is gone. */
  attach(transport: Transport, page?: PagePort): () => void
  /** Has every page send what waits in it; resolves when that is on the disk, or after so many milliseconds. */
  saveAll(patience: number): Promise<void>
  /** Whether a call is in the middle of its work. */
  isBusy(): boolean
  /** Resolves once no call is under way, or after so many milliseconds. Exports of pages that are gone stop by themselves. */
  settled(patience: number): Promise<void>
  /** Writes what is pending and closes the store; a second time does nothing. */
  close(): void
}

export function createServices(store: Store, host: HostPort): ServiceHost {
  const log = host.log ?? noLog
  const calls = new CallLog(log)
  /** A mistake of the program goes to the log, and to standard error with its stack; nothing of it crosses to the renderer. */
  const reportBug = (method: string, error: unknown) => {
    log.bug(method, error)
    process.stderr.write(`tahrir: ${method}: ${error instanceof Error ? error.stack : String(error)}\n`)
  }
  const callers = new Set<TahrirCaller>()
  const pages = new Map<string, PagePort>()
  const pageOf = (caller: string) => pages.get(caller)
  const batches = new BatchWork(pageOf)
  const dragFiles = new DragFiles()
  const rounds = new SaveRounds()
  const underWay = new CallsUnderWay()
  let isClosed = false
  const tellListChanged = () => {
    for (const caller of callers) caller.emit('listChanged', {})
  }
  const troubles = (host.troubles ?? []).map(({ code, details }) => ({ code, details }))
  const tellTrouble = ({ code, details }: Failure) => {
    troubles.push({ code, details })
    log.warn('trouble', { code })
    for (const caller of callers) caller.emit('troubleFound', { code, details })
  }
  const { worker } = host
  const projector = worker ? projectInWorker(store, worker) : projectHere(store)
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
  let generation = archiveGeneration(store.reader)
  /** Another archive stands in the place of the one that was open: all that is known of it here is void. */
  const onReplaced = (by: TahrirCaller | null) => {
    const replaced = archiveGeneration(store.reader)
    keeper.forgetAll()
    live.forgetAll()
    generation = replaced
    for (const caller of callers) caller.emit('archiveReplaced', { isOwn: caller === by })
    tellListChanged()
  }
  const lookAtOthers = () => {
    const told = storeReply(() => {
      if (archiveGeneration(store.reader) !== generation) onReplaced(null)
      else tellListChanged()
      return succeed({})
    })
    if (!told.ok) tellTrouble(told.error)
  }
  const watch = watchOtherWriters(store, () => lookAtOthers())
  const onProjected = () => {
    watch.seen()
    // Another program may have written in the same moment, and that is told by the same word.
    lookAtOthers()
  }
  const live = new LiveArticles(store, onProjected, projector, keeper)
  live.catchUp()
  // What was just made anew from a damaged archive may lack articles that can still be brought back.
  if (!troubles.some(({ code }) => code === 'archiveRecovered')) tidyAssets(store, Date.now())
  const stopRecovering = recoverVersions({ store, live, keeper })
  const setStatus = (id: string, status: Status) => changeStatus({ store, live, keeper, person }, id, status)
  for (const { code } of troubles) log.warn('trouble', { code })
  worker?.onGone((error) => {
    log.warn('worker', { isGone: true })
    reportBug('the worker of the store', error)
    tellTrouble(fail('workerLost').error)
  })
  const work = callWork(store, worker, { onBug: reportBug })
  const judge = judgeByWork(work)
  const onDeleted = (ids: string[]) => {
    for (const id of ids) {
      keeper.forget(id)
      live.forget(id)
    }
    for (const caller of callers) caller.emit('articlesDeleted', { ids })
    tellListChanged()
  }
  const stopRounds = dailyRound(
    async () => {
      const backup = await dailyBackup(store, work)
      if (!backup.ok) return tellTrouble(backup.error)
      const purged = purgeTrash(store)
      if (!purged.ok) tellTrouble(purged.error)
      else if (purged.value.ids.length > 0) onDeleted(purged.value.ids)
    },
    (error) => reportBug('the daily round', error),
  )
  const system = systemService(store, host, pageOf, (theme) => {
    for (const caller of callers) caller.emit('themeChanged', { theme })
  })
  const services = underWay.watch({
    ...system.methods,
    'system.saved': ({ round }, caller) => {
      rounds.answered(round, caller.id)
      return succeed({})
    },
    'system.troubles': () => succeed({ troubles }),
    'system.diagnose': async () => {
      const checked = await work('archive.check', {})
      const { name, version } = host
      const described = { name, version, language: system.language(), troubles, log }
      return succeed(diagnose(store, described, checked.ok ? checked.value : null))
    },
    ...articlesService(store, live, setStatus, tellListChanged),
    ...assetsService(store),
    ...deskService(store, (settings) => {
      for (const caller of callers) caller.emit('deskChanged', settings)
    }),
    ...trashService(store, onDeleted),
    ...publishingService(store, host, judge, { batches, pageOf, dragFiles }),
    ...backupsService(store.folder, work, batches, onReplaced),
    ...transfersService(store, host, {
      batches,
      onListChanged: tellListChanged,
      onBug: reportBug,
    }),
    ...versionsService({ store, live, keeper }),
    ...libraryService({ store, live, setStatus }, host, batches, tellListChanged),
    ...viewsService(store),
    ...templatesService(store, setStatus, tellListChanged),
    ...personService(store, host.systemUser),
    ...topicsService(),
    ...checksService(store, judge),
    ...lexiconService(store, () => {
      for (const caller of callers) caller.emit('lexiconChanged', {})
    }),
    ...wordsService(store, () => {
      for (const caller of callers) caller.emit('wordsChanged', {})
    }),
  })
  return {
    services,
    attach(transport, page = {}) {
      const { caller, stop } = serve(contract, services, transport, {
        onBug: reportBug,
        onAnswered: (...answer) => calls.answered(...answer),
      })
      callers.add(caller)
      pages.set(caller.id, page)
      log.info('windowOpened', { window: caller.id, windows: callers.size })
      return () => {
        stop()
        callers.delete(caller)
        batches.leave(caller.id)
        pages.delete(caller.id)
        rounds.leave(caller.id)
        live.leave(caller)
        log.info('windowGone', { window: caller.id, windows: callers.size })
      }
    },
    saveAll: (patience) => rounds.ask(callers, patience),
    isBusy: () => underWay.isAny,
    settled: (patience) => underWay.settled(patience),
    close() {
      if (isClosed) return
      isClosed = true
      watch.stop()
      stopRecovering()
      stopRounds()
      live.closeAll()
      store.close()
      dragFiles.removeAll()
    },
  }
}
