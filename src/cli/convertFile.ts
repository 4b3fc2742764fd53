import { renderArticle } from '../services/export/renderArticle.ts'
import type { Status } from '../shared/article/status.ts'
import type { ExportFormat, ImportFailure } from '../shared/contract/transfers.ts'
import { type Reply, succeed } from '../shared/rpc/failure.ts'
import { type ChangeDocument, fileArticle } from './fileArticle.ts'

/** Reads a file and gives it in another format. The same file gives the same bytes. */
export async function convertFile(
  path: string,
  format: ExportFormat,
  status: Status | undefined,
  change?: ChangeDocument,
): Promise<Reply<Uint8Array, ImportFailure>> {
  const article = await fileArticle(path, status, change)
  return article.ok ? succeed(renderArticle(article.value, format).bytes) : article
}
