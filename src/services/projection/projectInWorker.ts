import type { Store } from '../../store/openStore.ts'
import type { StoreWorker } from '../worker/startStoreWorker.ts'
import { type ProjectionReply, type Projector, projectHere } from './Projector.ts'
import type { ProjectionJob } from './projectArticle.ts'

interface Waiting {
  job: ProjectionJob
  done: (reply: ProjectionReply) => void
}

/**
 * Has a worker project, one connection away from those who write. What the worker cannot do any more,
 * since it ended, is done here.
 */
export function projectInWorker(store: Store, worker: StoreWorker): Projector {
  const here = projectHere(store)
  const waiting = new Set<Waiting>()

  const finishHere = (entry: Waiting) => {
    if (waiting.delete(entry)) here.project(entry.job, entry.done)
  }

  return {
    project(job, done) {
      if (!worker.isRunning) return here.project(job, done)
      const entry = { job, done }
      waiting.add(entry)
      void worker.client.call('projections.write', job).then((reply) => {
        const { error } = reply.ok ? { error: null } : reply
        if (error?.code === 'disconnected') return finishHere(entry)
        if (!waiting.delete(entry)) return
        if (error === null) done({ ok: true, value: {} })
        else {
          // A mistake of the program in the worker is told there; here it means that nothing was written.
          const code = error.code === 'documentUnreadable' ? 'documentUnreadable' : 'storeFailed'
          done({ ok: false, error: { ...error, code } })
        }
      })
    },
    stop() {
      worker.stop()
      for (const entry of [...waiting]) finishHere(entry)
    },
  }
}
