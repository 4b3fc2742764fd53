import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import type { Store } from '../../store/openStore.ts'
import { importArticle } from '../import/importArticle.ts'
import { storeReply } from '../storeReply.ts'
import { type Archive, generateArticle } from './generateArticle.ts'

/** Pieces that are written in one transaction: few enough to stop soon, many enough not to wait for the disk. */
const batchSize = 500

/**
 * Puts a made archive into the store as an import would: documents, list and search. `onBatch` is told how
 * many are there after each batch; it gives false to stop. Gives how many were put in.
 */
export async function generateInto(
  store: Store,
  archive: Archive,
  onBatch: (written: number) => boolean,
): Promise<Reply<number, 'storeFailed'>> {
  let written = 0
  while (written < archive.count) {
    const end = Math.min(written + batchSize, archive.count)
    const reply = storeReply(() =>
      store.writer.transaction(() => {
        for (let index = written; index < end; index++) {
          const put = importArticle(store, generateArticle(archive, index))
          if (!put.ok) return put
        }
        return succeed(end)
      })(),
    )
    if (!reply.ok) return reply
    written = end
    if (!onBatch(written)) break
    // Signals are heard between the batches.
    await new Promise((resolve) => setImmediate(resolve))
  }
  return succeed(written)
}
