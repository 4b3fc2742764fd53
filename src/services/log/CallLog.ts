import type { TahrirContract } from '../../shared/contract/contract.ts'
import { causeOf } from '../../shared/failures/storeCauses.ts'
import type { MethodName } from '../../shared/rpc/contract.ts'
import type { Reply } from '../../shared/rpc/failure.ts'
import type { LogFacts, ProgramLog } from './ProgramLog.ts'

/** What is written down also where nothing went wrong: what changes the archive beside typing, and what leaves it. */
const noted: ReadonlySet<string> = new Set<MethodName<TahrirContract>>([
  'articles.create',
  'articles.open',
  'articles.close',
  'articles.sync',
  'articles.setStatus',
  'assets.add',
  'backups.create',
  'backups.verify',
  'backups.restore',
  'backups.remove',
  'desk.change',
  'lexicon.import',
  'lexicon.export',
  'library.change',
  'library.duplicate',
  'library.export',
  'library.exportByDialog',
  'publishing.exportMany',
  'publishing.dragOut',
  'publishing.finish',
  'publishing.savePdf',
  'system.setLanguage',
  'system.setTheme',
  'templates.use',
  'templates.useBuiltIn',
  'transfers.export',
  'transfers.exportByDialog',
  'transfers.import',
  'transfers.importByDialog',
  'trash.delete',
  'versions.restore',
])

/** What takes longer than this is written down, in milliseconds. */
const slow = 1000

/** The same failure is written down once in so long, with how often it came, in milliseconds. */
const quietTime = 60_000

/** Writes down what windows ask for and how it went. */
export class CallLog {
  readonly #log: ProgramLog
  /** When a failure was last written down, and how often it has come since. Grows with the failures that there are. */
  readonly #failures = new Map<string, { at: number; times: number }>()

  constructor(log: ProgramLog) {
    this.#log = log
  }

  /** To be called for each request when it is answered. `milliseconds` is what it took. */
  answered(method: string, input: unknown, reply: Reply<unknown>, milliseconds: number): void {
    const took = { ms: Math.round(milliseconds) }
    if (reply.ok) {
      if (noted.has(method) || milliseconds > slow) {
        this.#log.info('call', { method, ...articleOf(input), ...took })
      }
      return
    }
    const { code, details } = reply.error
    // Whoever asks for a method that is not there chose its name.
    const asked = code === 'methodUnknown' ? {} : { method }
    const cause = code === 'storeFailed' ? { cause: causeOf(details) } : {}
    const facts = { ...asked, code, ...cause }
    const key = JSON.stringify(facts)
    const now = performance.now()
    const before = this.#failures.get(key)
    if (before !== undefined && now - before.at < quietTime) {
      before.times += 1
      return
    }
    this.#failures.set(key, { at: now, times: 0 })
    const repeated = before !== undefined && before.times > 0 ? { times: before.times + 1 } : {}
    this.#log.warn('callFailed', { ...facts, ...articleOf(input), ...took, ...repeated })
  }
}

/** The id of the article that a request is about: a UUID, which says nothing of what is in it. */
function articleOf(input: unknown): LogFacts {
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : null
  return typeof id === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
    ? { article: id }
    : {}
}
