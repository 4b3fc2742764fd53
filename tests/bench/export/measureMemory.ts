import { createHash } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { articleExporter } from '../../../src/services/export/articleExporter.ts'
import { generateInto } from '../../../src/services/generate/generateInto.ts'
import { allArticleIds } from '../../../src/store/articlesTable.ts'
import { temporaryStore } from '../../harness/temporaryStore.ts'

export interface MemoryRun {
  count: number
  seconds: number
  megabytesWritten: number
  /** Megabytes of heap in use after collecting garbage: early on, and at the end. */
  early: number
  late: number
}

/** Exports a whole archive of made pieces from a store as pages, and looks at the heap on the way. */
export async function measureMemory(count: number, seed: number): Promise<MemoryRun> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const { store, dispose } = temporaryStore()
  try {
    const made = await generateInto(store, { count, seed }, () => true)
    if (!made.ok) throw new Error(made.error.message)
    const exporter = articleExporter(store, { format: 'html' })
    if (!exporter.ok) throw new Error(exporter.error.message)
    const heap = () => {
      collect()
      return process.memoryUsage().heapUsed / 1e6
    }
    let [early, bytes] = [0, 0]
    const start = performance.now()
    for (const [index, id] of allArticleIds(store.reader).entries()) {
      const file = exporter.value(id)
      if (!file.ok) throw new Error(file.error.message)
      bytes += file.value.bytes.length
      createHash('sha1').update(file.value.bytes).digest()
      if (index === Math.floor(count / 10)) early = heap()
    }
    const seconds = (performance.now() - start) / 1000
    return { count, seconds, megabytesWritten: bytes / 1e6, early, late: heap() }
  } finally {
    dispose()
  }
}
