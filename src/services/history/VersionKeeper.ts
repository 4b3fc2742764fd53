import { roleOf, textOf } from '../../shared/article/documentNode.ts'
import { documentStatistics } from '../../shared/article/documentStatistics.ts'
import { fail } from '../../shared/failures/fail.ts'
import { compareDocuments } from '../../shared/history/compareDocuments.ts'
import { countChanges } from '../../shared/history/countChanges.ts'
import { nodeKey } from '../../shared/history/nodeKey.ts'
import type { VersionContent, VersionReason } from '../../shared/history/version.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import type { Store } from '../../store/openStore.ts'
import { insertVersion, isVersioned, lastVersions, markVersioned } from '../../store/versionsTable.ts'
import type { LiveArticle } from '../live/LiveArticle.ts'
import type { LiveWatch } from '../live/LiveArticles.ts'
import { storeReply } from '../storeReply.ts'
import { contentOfReplica } from './contentOfReplica.ts'
import { packVersion, unpackVersion } from './packVersion.ts'
import { readVersion } from './readVersion.ts'

/** After so long without a change an editing session is over, in milliseconds. */
export const sessionPause = 30 * 60_000

export interface KeeperOptions {
  /** Who is at this desk. */
  person(): string
  /** Told when a version of an article was kept. */
  onKept(articleId: string): void
  /** Told when a version could not be kept, and waits. */
  onTrouble(articleId: string, headline: string): void
  now?(): number
}

interface Milestone {
  reason: VersionReason
  name?: string
  /** When, where it is not now. */
  keptAt?: number
}

/** An article in which something was changed since its last version. */
interface Session {
  article: LiveArticle
  timer: NodeJS.Timeout
}

/** A version that could not be written yet. */
type Pending = Milestone & { content: VersionContent; throughSeq: number; keptAt: number }

/**
 * Keeps versions of articles: one of how a piece was before its first edit, one at the end of each editing
 * session, and those that it is asked for. A version that cannot be written stays here and goes before the
 * next one; whoever is at the screen is told.
 */
export class VersionKeeper implements LiveWatch {
  readonly #store: Store
  readonly #options: KeeperOptions
  readonly #sessions = new Map<string, Session>()
  /** By the id of the article. */
  readonly #pending = new Map<string, Pending[]>()

  constructor(store: Store, options: KeeperOptions) {
    this.#store = store
    this.#options = options
  }

  changing(article: LiveArticle): void {
    const session = this.#sessions.get(article.id)
    if (session !== undefined) {
      session.timer.refresh()
      return
    }
    this.#keepStart(article)
    const timer = setTimeout(() => this.#endSession(article), sessionPause)
    timer.unref()
    this.#sessions.set(article.id, { article, timer })
  }

  closing(article: LiveArticle): void {
    this.#endSession(article)
  }

  /** Keeps the article as it is now; gives the version's number. Nothing is changed where it fails. */
  keep(article: LiveArticle, milestone: Milestone): Reply<number, 'storeFailed'> {
    const reply = storeReply(() =>
      this.#store.writer
        .transaction(() => {
          // Another program may have restored a backup: the number may be another article's there.
          if (!article.isCurrent()) return fail('storeFailed', { cause: 'replaced' })
          return succeed(this.insert(article, milestone, article.throughSeq))
        })
        .immediate(),
    )
    if (reply.ok) this.tellKept(article)
    return reply
  }

  /** As `keep`, within a transaction of the caller's; throws what SQLite throws. */
  insert(article: LiveArticle, milestone: Milestone, throughSeq: number): number {
    return this.#insert(article.number, {
      ...milestone,
      keptAt: milestone.keptAt ?? this.#now(),
      content: contentOfReplica(article.doc),
      throughSeq,
    })
  }

  /** After a transaction with `insert` in it was written. */
  tellKept(article: LiveArticle): void {
    this.#options.onKept(article.id)
  }

  /** What is on the disk and in no version, since the program was killed: as a version of its own. */
  recover(article: LiveArticle, keptAt: number): Reply<number, 'storeFailed'> {
    return this.keep(article, { reason: 'recovered', keptAt })
  }

  /** An article is gone for good. */
  forget(id: string): void {
    clearTimeout(this.#sessions.get(id)?.timer)
    this.#sessions.delete(id)
    this.#pending.delete(id)
  }

  /** Another archive stands in the place of the one that was open: what was to be kept of the old one goes. */
  forgetAll(): void {
    for (const { timer } of this.#sessions.values()) clearTimeout(timer)
    this.#sessions.clear()
    this.#pending.clear()
  }

  /** All sessions that are still open end. */
  close(): void {
    for (const { article } of [...this.#sessions.values()]) this.#endSession(article)
  }

  /** How the piece was before this session, where no version holds that. A piece without a word needs none. */
  #keepStart(article: LiveArticle): void {
    const known = storeReply(() => succeed(isVersioned(this.#store.reader, article.number)))
    if (known.ok && known.value) return
    const content = contentOfReplica(article.doc)
    if (documentStatistics(content.document).characters === 0) return
    const hasVersions = storeReply(() =>
      succeed(lastVersions(this.#store.reader, article.number).last !== null),
    )
    this.#keepOrHold(article, {
      reason: hasVersions.ok && hasVersions.value ? 'session' : 'start',
      content,
      throughSeq: article.throughSeq,
      keptAt: this.#now(),
    })
  }

  #endSession(article: LiveArticle): void {
    const session = this.#sessions.get(article.id)
    if (session === undefined) return
    clearTimeout(session.timer)
    this.#sessions.delete(article.id)
    this.#keepOrHold(article, {
      reason: 'session',
      content: contentOfReplica(article.doc),
      throughSeq: article.throughSeq,
      keptAt: this.#now(),
    })
  }

  #keepOrHold(article: LiveArticle, version: Pending): void {
    const pending = this.#pending.get(article.id) ?? []
    const reply = storeReply(() =>
      this.#store.writer
        .transaction(() => {
          // What belongs to an archive that is gone is kept nowhere; the windows are told by `forgetAll`'s caller.
          const isCurrent = article.isCurrent()
          for (const each of isCurrent ? [...pending, version] : []) {
            this.#insertUnlessKnown(article.number, each)
          }
          return succeed({ isCurrent })
        })
        .immediate(),
    )
    if (reply.ok) {
      this.#pending.delete(article.id)
      if (reply.value.isCurrent) this.#options.onKept(article.id)
      return
    }
    this.#pending.set(article.id, [...pending, version])
    this.#options.onTrouble(article.id, headlineOf(version.content))
  }

  /** The last version may already hold all of it, as where a session ends with a step. */
  #insertUnlessKnown(article: number, version: Pending): void {
    const { last } = lastVersions(this.#store.reader, article)
    const lastContent = last === null ? null : readVersion(this.#store.reader, article, last)
    if (lastContent !== null && areSame(lastContent, version.content)) {
      markVersioned(this.#store.writer, article, version.throughSeq)
    } else {
      this.#insert(article, version)
    }
  }

  #insert(article: number, { reason, name = '', keptAt, content, throughSeq }: Pending): number {
    const { last, whole } = lastVersions(this.#store.reader, article)
    const before = last === null ? null : readVersion(this.#store.reader, article, last)
    const { added, removed } =
      before === null
        ? { added: 0, removed: 0 }
        : countChanges(compareDocuments(before.document, content.document))
    const base = whole === null ? null : unpackIfSound(whole.content)
    const packed = packVersion(content, base)
    // One that shares little with its base stands better by itself, and the next ones rest on it.
    const isWhole = whole === null || base === null || packed.length > whole.content.length / 2
    return insertVersion(this.#store.writer, {
      article,
      base: isWhole ? null : whole.number,
      content: isWhole ? packVersion(content, null) : packed,
      reason,
      name,
      person: this.#options.person(),
      status: content.metadata.status,
      keptAt,
      throughSeq,
      words: documentStatistics(content.document).words,
      wordsAdded: added,
      wordsRemoved: removed,
    })
  }

  #now(): number {
    return this.#options.now?.() ?? Date.now()
  }
}

function headlineOf({ document }: VersionContent): string {
  const line = document.content?.find((node) => roleOf(node) === 'headline')
  return line ? textOf(line) : ''
}

function areSame(a: VersionContent, b: VersionContent): boolean {
  return (
    nodeKey(a.document) === nodeKey(b.document) && JSON.stringify(a.metadata) === JSON.stringify(b.metadata)
  )
}

/** A whole version that is damaged is no base for others. */
function unpackIfSound(bytes: Uint8Array): VersionContent | null {
  try {
    return unpackVersion(bytes, null)
  } catch {
    return null
  }
}
