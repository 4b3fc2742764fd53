import { Zip, ZipDeflate } from 'fflate'
import type { RefusedArticle } from '../../shared/contract/library.ts'
import type { ExportFormat } from '../../shared/contract/transfers.ts'
import { fail } from '../../shared/failures/fail.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import { findArticle } from '../../store/articlesTable.ts'
import type { Store } from '../../store/openStore.ts'
import { articleExporter } from '../export/articleExporter.ts'
import { storeReply } from '../storeReply.ts'
import { refused } from './changeArticles.ts'

export interface ExportedArticles {
  name: string
  mediaType: string
  bytes: Uint8Array
  exported: number
  refused: RefusedArticle[]
}

/** The most that such an archive takes of the memory, in bytes: it crosses to the window, or to the disk, in one. */
export const largestArchive = 256 * 1024 * 1024

/**
 * Articles as files in one ZIP archive; of two with the same name the second gets a number. Each is packed as soon as it is
 * written, so that memory holds the packed archive and one file. Fails where the archive would become larger than `limit`.
 */
export async function exportArticles(
  store: Store,
  ids: readonly string[],
  format: ExportFormat,
  onProgress: (done: number) => void = () => {},
  limit = largestArchive,
): Promise<Reply<ExportedArticles, 'themeMissing' | 'themeBroken' | 'exportTooLarge'>> {
  const exporter = articleExporter(store, { format })
  if (!exporter.ok) return exporter
  const names = new Set<string>()
  const chunks: Uint8Array[] = []
  let size = 0
  const archive = new Zip((error, chunk) => {
    if (error !== null) throw error
    chunks.push(chunk)
    size += chunk.length
  })
  const left: RefusedArticle[] = []
  for (const [index, id] of ids.entries()) {
    onProgress(index)
    const file = exporter.value(id)
    if (file.ok) {
      const name = freeName(names, file.value.name)
      names.add(name)
      const entry = new ZipDeflate(name, { level: 6 })
      archive.add(entry)
      entry.push(file.value.bytes, true)
      if (size > limit) return fail('exportTooLarge', { limit, count: ids.length })
    } else {
      const row = storeReply(() => succeed(findArticle(store.reader, id)))
      left.push(refused(id, row.ok ? (row.value?.headline ?? '') : '', file.error))
    }
    // Other windows are not kept waiting until the last one is written.
    await new Promise((resolve) => setImmediate(resolve))
  }
  archive.end()
  return succeed({
    name: `tahrir-${format}.zip`,
    mediaType: 'application/zip',
    bytes: new Uint8Array(Buffer.concat(chunks, size)),
    exported: names.size,
    refused: left,
  })
}

function freeName(taken: ReadonlySet<string>, name: string): string {
  if (!taken.has(name)) return name
  const dot = name.indexOf('.') < 0 ? name.length : name.indexOf('.')
  for (let number = 2; ; number++) {
    const numbered = `${name.slice(0, dot)}-${number}${name.slice(dot)}`
    if (!taken.has(numbered)) return numbered
  }
}
