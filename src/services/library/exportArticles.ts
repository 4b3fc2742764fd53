import { zipSync } from 'fflate'
import type { RefusedArticle } from '../../shared/contract/library.ts'
import type { ExportFormat } from '../../shared/contract/transfers.ts'
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

/** Articles as files in one ZIP archive; of two with the same name the second gets a number. */
export async function exportArticles(
  store: Store,
  ids: readonly string[],
  format: ExportFormat,
  onProgress: (done: number) => void = () => {},
): Promise<Reply<ExportedArticles, 'themeMissing' | 'themeBroken'>> {
  const exporter = articleExporter(store, { format })
  if (!exporter.ok) return exporter
  const files: Record<string, Uint8Array> = {}
  const left: RefusedArticle[] = []
  for (const [index, id] of ids.entries()) {
    onProgress(index)
    const file = exporter.value(id)
    if (file.ok) {
      files[freeName(files, file.value.name)] = file.value.bytes
    } else {
      const row = storeReply(() => succeed(findArticle(store.reader, id)))
      left.push(refused(id, row.ok ? (row.value?.headline ?? '') : '', file.error))
    }
    // Other windows are not kept waiting until the last one is written.
    await new Promise((resolve) => setImmediate(resolve))
  }
  return succeed({
    name: `tahrir-${format}.zip`,
    mediaType: 'application/zip',
    bytes: zipSync(files),
    exported: Object.keys(files).length,
    refused: left,
  })
}

function freeName(taken: Record<string, unknown>, name: string): string {
  if (!Object.hasOwn(taken, name)) return name
  const dot = name.indexOf('.') < 0 ? name.length : name.indexOf('.')
  for (let number = 2; ; number++) {
    const numbered = `${name.slice(0, dot)}-${number}${name.slice(dot)}`
    if (!Object.hasOwn(taken, numbered)) return numbered
  }
}
