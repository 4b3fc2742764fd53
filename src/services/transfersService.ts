import { basename } from 'node:path'
import type { TahrirServices } from '../shared/contract/contract.ts'
import type { ExportFormat, ImportOutcome } from '../shared/contract/transfers.ts'
import { fail } from '../shared/failures/fail.ts'
import { succeed } from '../shared/rpc/failure.ts'
import type { Store } from '../store/openStore.ts'
import { exporterOf } from './export/articleExporter.ts'
import { readArticle } from './export/readArticle.ts'
import { writeFileWhole } from './export/writeFileWhole.ts'
import { readArticleVersion } from './history/readArticleVersion.ts'
import type { HostPort } from './hostPort.ts'
import { importArticle } from './import/importArticle.ts'
import { readArticleFile } from './import/readArticleFile.ts'
import { readFileBytes } from './import/readFileBytes.ts'
import type { Batch, BatchWork } from './work/BatchWork.ts'

type TransfersService = Pick<TahrirServices, Extract<keyof TahrirServices, `transfers.${string}`>>

/** Articles in and out as files. The host's `dialogs` are null where it has none of its own. */
export function transfersService(
  store: Store,
  { dialogs, onFileImported }: Pick<HostPort, 'dialogs' | 'onFileImported'>,
  {
    batches,
    onListChanged,
    onBug,
  }: { batches: BatchWork; onListChanged(): void; onBug(method: string, error: unknown): void },
): TransfersService {
  const importBytes = (name: string, bytes: Uint8Array) => {
    const read = readArticleFile(basename(name), bytes)
    if (!read.ok) return read
    const imported = importArticle(store, read.value)
    return imported.ok ? succeed({ ...imported.value, report: read.value.report }) : imported
  }

  const exportOne = (id: string, format: ExportFormat, version: number | undefined) => {
    const exporter = exporterOf(store, { format }, (wanted) =>
      version === undefined ? readArticle(store, wanted, true) : readArticleVersion(store, wanted, version),
    )
    if (!exporter.ok) return exporter
    const file = exporter.value(id)
    if (!file.ok) return file
    const { name, mediaType, bytes } = file.value
    return succeed({ name, mediaType, bytes })
  }

  /** A host that stumbles over it has the article all the same. */
  const tellImported = (file: { path: string; bytes: Uint8Array; id: string }) => {
    try {
      onFileImported?.(file)
    } catch (error) {
      onBug('onFileImported', error)
    }
  }

  const importPath = async (path: string): Promise<ImportOutcome> => {
    const name = basename(path)
    try {
      const file = await readFileBytes(path)
      const reply = file.ok ? importBytes(name, file.value.bytes) : file
      if (!reply.ok) return { name, imported: null, failure: reply.error }
      if (file.ok) tellImported({ path, bytes: file.value.bytes, id: reply.value.id })
      return { name, imported: reply.value, failure: null }
    } catch (error) {
      onBug('transfers.importByDialog', error)
      return { name, imported: null, failure: fail('importBroke', { name }).error }
    }
  }

  /** The imports of many files that pages are at, by caller and job. */
  const importing = new Map<string, Batch>()
  return {
    'transfers.import': ({ name, bytes }) => {
      const reply = importBytes(name, bytes)
      if (reply.ok) onListChanged()
      return reply
    },
    'transfers.importByDialog': async (_input, caller) => {
      if (dialogs === null) return fail('capabilityMissing')
      const paths = await dialogs.openFiles()
      const importAll = async (batch: Batch) => {
        const outcomes: ImportOutcome[] = []
        for (const path of paths) {
          outcomes.push(await importPath(path))
          batch.progress(outcomes.length, paths.length)
        }
        return outcomes
      }
      const outcomes = await batches.during(caller.id, 'import', paths.length, importAll, resultOf)
      if (outcomes.some(({ imported }) => imported !== null)) onListChanged()
      return succeed({ outcomes })
    },
    'transfers.importProgress': ({ job, done, failed, total }, caller) => {
      const key = `${caller.id} ${job}`
      const batch = importing.get(key) ?? batches.begin(caller.id, 'import', total)
      importing.set(key, batch)
      batch.progress(done + failed, total)
      if (done + failed === total) {
        batch.end({ done, failed })
        importing.delete(key)
      }
      return succeed({})
    },
    'transfers.export': ({ id, format, version }) => exportOne(id, format, version),
    'transfers.exportByDialog': async ({ id, format, version }) => {
      if (dialogs === null) return fail('capabilityMissing')
      const file = exportOne(id, format, version)
      if (!file.ok) return file
      const { name, bytes } = file.value
      const path = await dialogs.saveFile(name)
      if (path === null) return succeed({ name: null })
      const written = await writeFileWhole(path, bytes)
      return written.ok ? succeed({ name: basename(path) }) : written
    },
  }
}

function resultOf(outcomes: readonly ImportOutcome[]): { done: number; failed: number } | null {
  const done = outcomes.filter(({ imported }) => imported !== null).length
  return outcomes.length === 0 ? null : { done, failed: outcomes.length - done }
}
