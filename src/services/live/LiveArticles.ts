import * as Y from 'yjs'
import type { Mending } from '../../shared/contract/articles.ts'
import type { TahrirCaller } from '../../shared/contract/contract.ts'
import { fail } from '../../shared/failures/fail.ts'
import { type Nothing, type Reply, succeed } from '../../shared/rpc/failure.ts'
import { archiveGeneration } from '../../store/archiveGeneration.ts'
import { findArticle, staleArticles } from '../../store/articlesTable.ts'
import type { Store } from '../../store/openStore.ts'
import { orderedNow } from '../../store/orderedNow.ts'
import { type ProjectionReply, type Projector, projectHere } from '../projection/Projector.ts'
import { storeReply } from '../storeReply.ts'
import { LiveArticle } from './LiveArticle.ts'
import { loadReplica } from './loadReplica.ts'

type OpenFailure = 'articleMissing' | 'documentUnreadable' | 'storeFailed'

/** How long after the last change list and search index follow, in milliseconds. */
const projectionDelay = 1000

/** An article that could not be written when its last window closed is tried again after so long, in milliseconds. */
const closingDelay = 2000

/** Told of an article's life while it is open. */
export interface LiveWatch {
  /** Something is about to be changed in it. */
  changing(article: LiveArticle): void
  /** Nobody has it open any more; all of it is written. */
  closing(article: LiveArticle): void
}

/** The articles that some window has open, each with one replica in this process. */
export class LiveArticles {
  readonly #store: Store
  readonly #onProjected: () => void
  readonly #projector: Projector
  readonly #watch: LiveWatch | null
  /** Which archive the replicas were read from. */
  #generation: string
  readonly #open = new Map<string, LiveArticle>()
  readonly #timers = new Map<string, NodeJS.Timeout>()

  constructor(
    store: Store,
    onProjected: () => void,
    projector: Projector = projectHere(store),
    watch: LiveWatch | null = null,
  ) {
    this.#store = store
    this.#projector = projector
    this.#generation = archiveGeneration(store.reader)
    this.#onProjected = onProjected
    this.#watch = watch
  }

  open(id: string, caller: TahrirCaller): Reply<{ state: Uint8Array; mendings: Mending[] }, OpenFailure> {
    const reply = this.#get(id)
    if (!reply.ok) return reply
    const article = reply.value
    // A window is shown as saved what it is given here, so that has to be on the disk.
    const written = article.write()
    if (!written.ok) return written
    article.callers.add(caller)
    return succeed({ state: Y.encodeStateAsUpdate(article.doc), mendings: article.mendings })
  }

  update(
    id: string,
    update: Uint8Array,
    caller: TahrirCaller,
  ): Reply<Nothing, 'articleMissing' | 'updateInvalid' | 'storeFailed'> {
    const article = this.#open.get(id)
    if (article === undefined || !article.callers.has(caller)) return fail('articleMissing')
    this.#watch?.changing(article)
    const reply = article.receive(update, caller)
    if (!article.isProjected) this.#projectLater(article)
    return reply
  }

  /** For a caller that was cut off: takes its unacknowledged updates and gives what it has missed. */
  sync(
    id: string,
    input: { stateVector: Uint8Array; update: Uint8Array },
    caller: TahrirCaller,
  ): Reply<{ update: Uint8Array }, OpenFailure | 'updateInvalid'> {
    const opened = this.#get(id)
    if (!opened.ok) return opened
    const article = opened.value
    article.callers.add(caller)
    const reply = this.update(id, input.update, caller)
    if (!reply.ok) return reply
    try {
      return succeed({ update: Y.encodeStateAsUpdate(article.doc, input.stateVector) })
    } catch {
      return fail('updateInvalid')
    }
  }

  /** An edit by the host, on an article that may or may not be open. The list shows it at once. */
  edit(id: string, change: (doc: Y.Doc) => void): Reply<Nothing, OpenFailure> {
    return this.use(id, (article) => {
      this.#watch?.changing(article)
      return article.edit(() => change(article.doc))
    })
  }

  /** Does something with an article that may or may not be open. If it changed it, the list shows that at once. */
  use<R extends Reply<unknown>>(
    id: string,
    action: (article: LiveArticle) => R,
  ): R | Extract<Reply<never, OpenFailure>, { ok: false }> {
    const opened = this.#get(id)
    if (!opened.ok) return opened
    const article = opened.value
    const reply = action(article)
    if (reply.ok && !article.isProjected && article.list(this.#now()).ok) this.#onProjected()
    this.#project(article)
    this.#closeUnused(article)
    return reply
  }

  close(id: string, caller: TahrirCaller): void {
    const article = this.#open.get(id)
    if (article?.callers.delete(caller)) this.#closeUnused(article)
  }

  /** A window or socket is gone. */
  leave(caller: TahrirCaller): void {
    for (const article of [...this.#open.values()]) {
      if (article.callers.delete(caller)) this.#closeUnused(article)
    }
  }

  /** Has the projections written that a crash has left behind. What can't be written is left to the next start. */
  catchUp(): Reply<Nothing, 'storeFailed'> {
    return storeReply(() => {
      for (const job of staleArticles(this.#store.reader)) this.#projector.project(job, this.#told)
      return succeed({})
    })
  }

  /** An article is gone for good: its replica goes, and nothing of it is written. */
  forget(id: string): void {
    clearTimeout(this.#timers.get(id))
    this.#timers.delete(id)
    this.#open.get(id)?.destroy()
    this.#open.delete(id)
  }

  /** Another archive stands in the place of the one that was open: its replicas go, and nothing of them is written. */
  forgetAll(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer)
    this.#timers.clear()
    for (const article of this.#open.values()) article.destroy()
    this.#open.clear()
    this.#generation = archiveGeneration(this.#store.reader)
  }

  closeAll(): void {
    for (const article of [...this.#open.values()]) {
      article.callers.clear()
      this.#closeUnused(article)
    }
    for (const timer of this.#timers.values()) clearTimeout(timer)
    this.#projector.stop()
  }

  /** The time of a change, for its place in the list. Where the store cannot be asked, nothing is listed anyway. */
  #now(): number {
    const reply = storeReply(() => succeed(orderedNow(this.#store.reader)))
    return reply.ok ? reply.value : Date.now()
  }

  readonly #isCurrent = () => archiveGeneration(this.#store.reader) === this.#generation

  #get(id: string): Reply<LiveArticle, OpenFailure> {
    const open = this.#open.get(id)
    if (open !== undefined) return succeed(open)
    return storeReply(() => {
      const row = findArticle(this.#store.reader, id)
      if (row === null) return fail('articleMissing')
      const loaded = loadReplica(this.#store.reader, row.number)
      if (!loaded.ok) return loaded
      const article = new LiveArticle(
        this.#store,
        row,
        loaded.value.doc,
        loaded.value.throughSeq,
        this.#isCurrent,
      )
      this.#open.set(id, article)
      return succeed(article)
    })
  }

  #closeUnused(article: LiveArticle): void {
    if (article.callers.size > 0) return
    if (!article.write().ok) {
      this.#closeLater(article)
      return
    }
    this.#project(article)
    this.#watch?.closing(article)
    article.compact()
    article.destroy()
    this.#open.delete(article.id)
  }

  /** An article with something that can't be written stays open without a window, and is tried again. */
  #closeLater(article: LiveArticle): void {
    clearTimeout(this.#timers.get(article.id))
    this.#timers.set(
      article.id,
      setTimeout(() => this.#closeUnused(article), closingDelay),
    )
  }

  #projectLater(article: LiveArticle): void {
    clearTimeout(this.#timers.get(article.id))
    this.#timers.set(
      article.id,
      setTimeout(() => this.#project(article), projectionDelay),
    )
  }

  #project(article: LiveArticle): void {
    clearTimeout(this.#timers.get(article.id))
    this.#timers.delete(article.id)
    if (article.isProjected) return
    const undo = article.markProjected()
    this.#projector.project({ number: article.number, updatedAt: this.#now() }, (reply) => {
      if (!reply.ok) undo()
      this.#told(reply)
    })
  }

  readonly #told = (reply: ProjectionReply) => {
    if (reply.ok) this.#onProjected()
  }
}
