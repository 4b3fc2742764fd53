import * as Y from 'yjs'
import type { Mending } from '../../shared/contract/articles.ts'
import type { TahrirClient } from '../../shared/contract/contract.ts'
import { metadataOfReplica, textOfReplica } from '../../shared/replica/articleReplica.ts'
import { disconnection } from '../../shared/rpc/createClient.ts'
import { type Failure, type Nothing, type Reply, succeed } from '../../shared/rpc/failure.ts'
import { type AssetImages, assetImagesOf } from './figures/AssetImages.ts'
import type { SaveState } from './SaveState.ts'
import { UpdateQueue } from './UpdateQueue.ts'

/** The origin of changes that come from the host; they are not sent back. */
const fromHost = Symbol('host')

/** Opens an article in this window: its replica, kept in step with the host until it is closed. */
export async function openArticleSession(client: TahrirClient, id: string): Promise<Reply<ArticleSession>> {
  const session = new ArticleSession(client, id)
  const opened = await session.open()
  if (opened.ok) return succeed(session)
  session.dispose()
  return opened
}

export class ArticleSession {
  readonly id: string
  readonly doc = new Y.Doc()
  readonly fragment: Y.XmlFragment = textOfReplica(this.doc)
  readonly metadata: Y.Map<unknown> = metadataOfReplica(this.doc)
  readonly images: AssetImages
  readonly #client: TahrirClient
  readonly #queue: UpdateQueue
  readonly #listeners = new Set<() => void>()
  readonly #beforeHostChange = new Set<() => void>()
  readonly #beforeFlush = new Set<() => void>()
  readonly #disposals: (() => void)[] = []
  #mendings: readonly Mending[] = []
  /**
   * Why this window is not in step with the host, or null where it is: a host that was away knows nothing
   * of the window until it has been told again.
   */
  #outOfStep: Failure | null = null
  #resync: ReturnType<typeof setTimeout> | undefined
  #saveState: SaveState = { kind: 'saved' }

  constructor(client: TahrirClient, id: string) {
    this.#client = client
    this.images = assetImagesOf(client)
    this.id = id
    this.#queue = new UpdateQueue(
      (update) => this.#send(update),
      () => this.#tell(),
    )
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== fromHost) this.#queue.add(update)
    })
    this.#disposals.push(
      client.on('articleChanged', ({ id: changed, update }) => {
        if (changed === id) this.#takeFromHost(update)
      }),
      client.onConnection((isConnected) => {
        clearTimeout(this.#resync)
        if (isConnected) void this.#comeBack()
        else this.#setOutOfStep(disconnection)
      }),
      () => clearTimeout(this.#resync),
    )
  }

  /** What did not fit the schema when the article was opened, and was mended. */
  get mendings(): readonly Mending[] {
    return this.#mendings
  }

  get saveState(): SaveState {
    return this.#saveState
  }

  /** Calls `listener` when `saveState` changes, until the returned function is called. */
  onSaveState(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Calls `listener` before each change that comes from the host, until the returned function is called. */
  beforeHostChange(listener: () => void): () => void {
    this.#beforeHostChange.add(listener)
    return () => void this.#beforeHostChange.delete(listener)
  }

  /** Calls `listener` before each flush, until the returned function is called: it may still change the replica. */
  beforeFlush(listener: () => void): () => void {
    this.#beforeFlush.add(listener)
    return () => void this.#beforeFlush.delete(listener)
  }

  async open(): Promise<Reply<Nothing>> {
    const reply = await this.#client.call('articles.open', { id: this.id })
    if (!reply.ok) return reply
    Y.applyUpdate(this.doc, reply.value.state, fromHost)
    this.#mendings = reply.value.mendings
    return succeed({})
  }

  /** Sends what waits; resolves to the state when it is acknowledged or has failed. */
  flush(): Promise<SaveState> {
    for (const listener of this.#beforeFlush) listener()
    return this.#queue.flush()
  }

  /**
   * Saves what is pending and lets the host forget this window. Where something cannot be saved the
   * session stays as it is, and the state says why; `dispose` gives it up.
   */
  async close(): Promise<SaveState> {
    const state = await this.flush()
    if (state.kind !== 'saved') return state
    await this.#client.call('articles.close', { id: this.id })
    this.dispose()
    return state
  }

  dispose(): void {
    for (const dispose of this.#disposals) dispose()
    this.#queue.dispose()
    this.doc.destroy()
  }

  #send(update: Uint8Array): Promise<Reply<Nothing>> {
    return this.#outOfStep === null
      ? this.#client.call('articles.update', { id: this.id, update })
      : this.#sync(update)
  }

  /** Gets in step again after the host was away, and tries until it is. */
  async #comeBack(): Promise<void> {
    const reply = await this.#sync(emptyUpdate())
    if (reply.ok) {
      await this.#queue.flush()
      return
    }
    this.#setOutOfStep(reply.error)
    this.#resync = setTimeout(() => void this.#comeBack(), retryDelay)
  }

  #setOutOfStep(failure: Failure | null): void {
    this.#outOfStep = failure
    this.#tell()
  }

  /** Gives the host what it lacks and takes what this window has missed. */
  async #sync(update: Uint8Array): Promise<Reply<Nothing>> {
    const stateVector = Y.encodeStateVector(this.doc)
    const reply = await this.#client.call('articles.sync', { id: this.id, stateVector, update })
    if (!reply.ok) return reply
    this.#takeFromHost(reply.value.update)
    this.#setOutOfStep(null)
    return succeed({})
  }

  #takeFromHost(update: Uint8Array): void {
    for (const listener of this.#beforeHostChange) listener()
    Y.applyUpdate(this.doc, update, fromHost)
  }

  #tell(): void {
    const before = this.#saveState
    const queued = this.#queue.state
    const now: SaveState =
      this.#outOfStep === null || queued.kind === 'unsaved'
        ? queued
        : { kind: 'unsaved', failure: this.#outOfStep }
    const isSame =
      before.kind === now.kind &&
      (before.kind !== 'unsaved' || now.kind !== 'unsaved' || before.failure === now.failure)
    if (isSame) return
    this.#saveState = now
    for (const listener of this.#listeners) listener()
  }
}

/** After the host refused to take this window back the next attempt comes after so long, in milliseconds. */
const retryDelay = 2000

/** A Yjs update that changes nothing. */
function emptyUpdate(): Uint8Array {
  return Y.encodeStateAsUpdate(new Y.Doc())
}
