import { basename } from 'node:path'
import type { TahrirCaller, TahrirServices } from '../../shared/contract/contract.ts'
import type { ExportFormat } from '../../shared/contract/transfers.ts'
import { fail } from '../../shared/failures/fail.ts'
import { succeed } from '../../shared/rpc/failure.ts'
import { countByField } from '../../store/countsTable.ts'
import { completeNames } from '../../store/namesTable.ts'
import { writeFileWhole } from '../export/writeFileWhole.ts'
import type { HostPort } from '../hostPort.ts'
import { storeReply } from '../storeReply.ts'
import type { BatchWork } from '../work/BatchWork.ts'
import { type ChangeMeans, changeArticles } from './changeArticles.ts'
import { copyArticle } from './copyArticle.ts'
import { exportArticles } from './exportArticles.ts'
import { findPassages } from './findPassages.ts'

type LibraryService = Pick<TahrirServices, Extract<keyof TahrirServices, `library.${string}`>>

/** What is done with the archive as a whole and with many articles at once. */
export function libraryService(
  means: ChangeMeans,
  { dialogs, largestArchive }: Pick<HostPort, 'dialogs' | 'largestArchive'>,
  batches: BatchWork,
  onListChanged: () => void,
): LibraryService {
  const { store } = means
  const makeArchive = (ids: readonly string[], format: ExportFormat, caller: TahrirCaller) =>
    batches.during(
      caller.id,
      'export',
      ids.length,
      (batch) =>
        exportArticles(store, ids, format, (done) => batch.progress(done, ids.length), largestArchive?.()),
      (made) => (made.ok ? { done: made.value.exported, failed: made.value.refused.length } : null),
    )
  return {
    'library.passages': ({ query, ids }) =>
      storeReply(() => succeed({ passages: findPassages(store, query, ids) })),
    'library.values': () =>
      storeReply(() =>
        succeed({
          statuses: countByField(store.reader, 'status'),
          desks: countByField(store.reader, 'desk'),
          kinds: countByField(store.reader, 'kind'),
          languages: countByField(store.reader, 'language'),
        }),
      ),
    'library.names': ({ field, typed, limit }) =>
      storeReply(() => succeed({ names: completeNames(store.reader, field, typed, limit) })),
    'library.change': async ({ changes }) => succeed(await changeArticles(means, changes)),
    'library.duplicate': ({ id }) => {
      const reply = copyArticle(store, id)
      if (!reply.ok) return reply
      onListChanged()
      return succeed({ id: reply.value.id })
    },
    'library.export': ({ ids, format }, caller) => makeArchive(ids, format, caller),
    'library.exportByDialog': async ({ ids, format }, caller) => {
      if (dialogs === null) return fail('capabilityMissing')
      const made = await makeArchive(ids, format, caller)
      if (!made.ok) return made
      const { name, bytes, exported, refused } = made.value
      const path = await dialogs.saveFile(name)
      if (path === null) return succeed({ name: null, exported: 0, refused: [] })
      const written = await writeFileWhole(path, bytes)
      return written.ok ? succeed({ name: basename(path), exported, refused }) : written
    },
  }
}
