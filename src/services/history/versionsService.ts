import type { TahrirServices } from '../../shared/contract/contract.ts'
import { fail } from '../../shared/failures/fail.ts'
import { succeed } from '../../shared/rpc/failure.ts'
import { findArticle } from '../../store/articlesTable.ts'
import { findVersion, listStatusChanges, listVersions } from '../../store/versionsTable.ts'
import { storeReply } from '../storeReply.ts'
import { readVersion } from './readVersion.ts'
import { type Restoring, restoreVersion } from './restoreVersion.ts'

type VersionsService = Pick<TahrirServices, Extract<keyof TahrirServices, `versions.${string}`>>

/** More steps than any article takes; the list stays of a size that can be sent. */
const mostSteps = 1000

export function versionsService({ store, live, keeper }: Restoring): VersionsService {
  return {
    'versions.list': ({ id, before, limit }) =>
      storeReply(() => {
        const row = findArticle(store.reader, id)
        if (row === null) return fail('articleMissing')
        const versions = listVersions(store.reader, row.number, { before: before ?? null, limit: limit + 1 })
        return succeed({ versions: versions.slice(0, limit), hasMore: versions.length > limit })
      }),
    'versions.keep': ({ id, name }) => {
      const reply = live.use(id, (article) => keeper.keep(article, { reason: 'named', name }))
      return reply.ok ? succeed({ number: reply.value }) : reply
    },
    'versions.read': ({ id, number }) =>
      storeReply(() => {
        const row = findArticle(store.reader, id)
        if (row === null) return fail('articleMissing')
        const version = findVersion(store.reader, row.number, number)
        const content = readVersion(store.reader, row.number, number)
        if (version === null || content === null) return fail('versionMissing')
        return succeed({ version, ...content })
      }),
    'versions.restore': ({ id, number, section }) =>
      restoreVersion({ store, live, keeper }, { id, number, section: section ?? null }),
    'versions.steps': ({ id }) =>
      storeReply(() => {
        const row = findArticle(store.reader, id)
        if (row === null) return fail('articleMissing')
        return succeed({ steps: listStatusChanges(store.reader, row.number, mostSteps) })
      }),
  }
}
