import type { Nothing, Reply } from '../../shared/rpc/failure.ts'
import type { Store } from '../../store/openStore.ts'
import { type ProjectionJob, projectArticle } from './projectArticle.ts'

export type ProjectionReply = Reply<Nothing, 'documentUnreadable' | 'storeFailed'>

/** Keeps list columns and search index in step with the documents. */
export interface Projector {
  /** `done` is called once, at once or later. */
  project(job: ProjectionJob, done: (reply: ProjectionReply) => void): void
  /** Ends whatever runs elsewhere. What was asked and is not done yet is done now, before it returns. */
  stop(): void
}

/** Projects in this thread, at once: for the command line, and where the worker is gone. */
export function projectHere(store: Store): Projector {
  return {
    project: (job, done) => done(projectArticle(store.writer, job)),
    stop() {},
  }
}
