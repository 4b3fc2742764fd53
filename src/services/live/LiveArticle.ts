import * as Y from 'yjs'
import type { Mending } from '../../shared/contract/articles.ts'
import type { TahrirCaller } from '../../shared/contract/contract.ts'
import { fail } from '../../shared/failures/fail.ts'
import { applyKeepingLetters } from '../../shared/replica/applyKeepingLetters.ts'
import { metadataOfReplica, textOfReplica } from '../../shared/replica/articleReplica.ts'
import { isChangeFit, mendReplica } from '../../shared/replica/mendReplica.ts'
import { mergeWrittenFields, writtenFields } from '../../shared/replica/mergeWrittenFields.ts'
import { shapeReplica } from '../../shared/replica/shapeReplica.ts'
import { type Nothing, type Reply, succeed } from '../../shared/rpc/failure.ts'
import { updateListing } from '../../store/articlesTable.ts'
import { appendUpdates, compactDocument, keepDocument } from '../../store/documentsTable.ts'
import type { Store } from '../../store/openStore.ts'
import { storeReply } from '../storeReply.ts'
import { compactState } from './loadReplica.ts'
import { projectReplica } from './projectReplica.ts'

/** After so many updates the log of an open article is compacted, so that opening it stays quick. */
const updatesBeforeCompaction = 500

/**
 * One open article: the replica that all windows meet in. What a window sends is on the disk before it
 * is acknowledged; what could not be written stays here and goes with the next attempt.
 */
export class LiveArticle {
  readonly id: string
  readonly number: number
  readonly doc: Y.Doc
  /** What was mended when it was opened, to be told to whoever opens it. */
  readonly mendings: Mending[]
  readonly callers = new Set<TahrirCaller>()
  readonly #store: Store
  readonly #unwritten: Uint8Array[] = []
  /** States of the document before it was mended, that are not kept yet. */
  readonly #unkept: { reason: string; state: Uint8Array }[] = []
  /** Whether the archive is still the one that this replica was read from. To be asked in the transaction that writes. */
  readonly isCurrent: () => boolean
  #throughSeq: number
  #updates = 0
  /** How often something was written here, and how often when the projection was last asked for. */
  #writes = 0
  #projectedWrites = 0

  constructor(
    store: Store,
    article: { id: string; number: number },
    doc: Y.Doc,
    throughSeq: number,
    isCurrent: () => boolean,
  ) {
    this.#store = store
    this.isCurrent = isCurrent
    this.id = article.id
    this.number = article.number
    this.doc = doc
    this.#throughSeq = throughSeq
    doc.on('update', (update: Uint8Array) => this.#unwritten.push(update))
    this.mendings = this.#mendAtOpening()
  }

  /** Whether all that this replica holds is on the disk. */
  get isWritten(): boolean {
    return this.#unwritten.length === 0
  }

  /** The number of the last update that is on the disk. */
  get throughSeq(): number {
    return this.#throughSeq
  }

  get isProjected(): boolean {
    return this.#writes === this.#projectedWrites
  }

  /** To be called where a projection is asked for; the returned function where it could not be written. */
  markProjected(): () => void {
    this.#projectedWrites = this.#writes
    return () => {
      this.#projectedWrites = -1
    }
  }

  /** Takes a window's update, brings the document back into shape, writes it and tells the other windows. */
  receive(update: Uint8Array, from: TahrirCaller | null): Reply<Nothing, 'updateInvalid' | 'storeFailed'> {
    let isOurs = false
    try {
      this.doc.transact((transaction) => {
        const fields = writtenFields(this.doc)
        isOurs = applyKeepingLetters(this.doc, transaction, update)
        isOurs = mergeWrittenFields(this.doc, transaction, fields) || isOurs
        isOurs = this.#restore(transaction) || isOurs
      }, from)
    } catch {
      // Yjs throws errors of many kinds at bytes that are no update.
      return fail('updateInvalid')
    }
    return this.#write(isOurs ? null : from)
  }

  /**
   * An edit by the host itself. `alongside` writes what belongs to it in the same transaction. Where that fails
   * the edit is taken back: what a person was told has failed does not happen later.
   */
  edit(change: () => void, alongside?: (throughSeq: number) => void): Reply<Nothing, 'storeFailed'> {
    const scope = [textOfReplica(this.doc), metadataOfReplica(this.doc)]
    const history = new Y.UndoManager(scope, { trackedOrigins: new Set([this]) })
    let isWritten = false
    try {
      this.doc.transact(change, this)
      const reply = this.#write(null, alongside)
      isWritten = reply.ok
      return reply
    } finally {
      if (!isWritten) history.undo()
      history.destroy()
    }
  }

  /** Tries again to write what could not be written. */
  write(): Reply<Nothing, 'storeFailed'> {
    return this.#write(null)
  }

  /** Writes the list columns at once, ahead of the search index. */
  list(now: number): Reply<Nothing, 'storeFailed'> {
    const { projection } = projectReplica(this.doc)
    return storeReply(() => {
      updateListing(this.#store.writer, this.number, {
        ...projection,
        updatedAt: now,
        throughSeq: this.#throughSeq,
      })
      return succeed({})
    })
  }

  /** Makes one state of state and log. The text that was deleted is forgotten once no window has the article open. */
  compact(): Reply<Nothing, 'storeFailed'> {
    this.#updates = 0
    const isOpen = this.callers.size > 0
    return storeReply(() => {
      compactDocument(this.#store.writer, this.number, (stored) =>
        isOpen ? Y.mergeUpdates([stored.state, ...stored.updates]) : compactState(stored),
      )
      return succeed({})
    })
  }

  destroy(): void {
    this.doc.destroy()
  }

  /** Whether the document had to be mended or shaped after a change. */
  #restore(transaction: Y.Transaction): boolean {
    if (!isChangeFit(transaction)) {
      this.#unkept.push({ reason: 'update', state: Y.encodeStateAsUpdate(this.doc) })
      mendReplica(this.doc)
      shapeReplica(this.doc)
      return true
    }
    return isStructural(transaction, textOfReplica(this.doc)) && shapeReplica(this.doc)
  }

  #mendAtOpening(): Mending[] {
    const original = Y.encodeStateAsUpdate(this.doc)
    const mendings = mendReplica(this.doc)
    shapeReplica(this.doc)
    if (mendings.some(({ what }) => what !== 'metadataInvalid')) {
      this.#unkept.push({ reason: 'opening', state: original })
    }
    this.#write(null)
    return mendings
  }

  /** Appends what is not yet on the disk, then tells the windows; `except` is the one that knows it already. */
  #write(
    except: TahrirCaller | null,
    alongside?: (throughSeq: number) => void,
  ): Reply<Nothing, 'storeFailed'> {
    if (this.#unwritten.length === 0) return succeed({})
    const updates = [...this.#unwritten]
    let throughSeq = this.#throughSeq
    const reply = storeReply(() => {
      // With the originals of what was mended, or not at all: nothing is mended whose original is not kept.
      const write = this.#store.writer.transaction(() => {
        // Asked inside the transaction, since another program may restore a backup at any moment.
        if (!this.isCurrent()) return fail('storeFailed', { cause: 'replaced' })
        if (!this.#store.isInPlace()) return fail('storeFailed', { cause: 'folderUnwritable' })
        for (const { reason, state } of this.#unkept) {
          keepDocument(this.#store.writer, this.number, state, reason, Date.now())
        }
        throughSeq = appendUpdates(this.#store.writer, this.number, updates)
        alongside?.(throughSeq)
        return succeed({})
      })
      // Immediate, since it reads first: the worker may write at the same time, and SQLite refuses one that
      // has read and then wants to write without waiting for the other.
      return write.immediate()
    })
    if (!reply.ok) return reply
    this.#unwritten.length = 0
    this.#unkept.length = 0
    this.#throughSeq = throughSeq
    this.#writes += 1
    const [first, ...others] = updates
    const update = others.length === 0 && first ? first : Y.mergeUpdates(updates)
    for (const caller of this.callers) {
      if (caller !== except) caller.emit('articleChanged', { id: this.id, update })
    }
    this.#updates += updates.length
    if (this.#updates >= updatesBeforeCompaction) this.compact()
    return reply
  }
}

/** Whether a change can have put the document out of shape: blocks came or went, or a role changed. */
function isStructural(transaction: Y.Transaction, fragment: Y.XmlFragment): boolean {
  for (const [type, keys] of transaction.changed) {
    if ((type as unknown) === fragment || keys.has('role')) return true
  }
  return false
}
