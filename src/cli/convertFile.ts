import { renderArticle } from '../services/export/renderArticle.ts'
import { readArticleFile } from '../services/import/readArticleFile.ts'
import { readFileBytes } from '../services/import/readFileBytes.ts'
import { documentToArticle } from '../shared/article/documentToArticle.ts'
import { normaliseDocument } from '../shared/article/normaliseDocument.ts'
import type { Status } from '../shared/article/status.ts'
import type { ExportFormat, ImportFailure } from '../shared/contract/transfers.ts'
import { type Reply, succeed } from '../shared/rpc/failure.ts'
import { contentId } from './contentId.ts'

/**
 * Reads a file and gives it in another format. The same file gives the same bytes: what the file itself
 * does not say comes from its content (the id) and from its last change (the times).
 */
export async function convertFile(
  path: string,
  format: ExportFormat,
  status: Status | undefined,
): Promise<Reply<Uint8Array, ImportFailure>> {
  const file = await readFileBytes(path)
  if (!file.ok) return file
  const { name, bytes, changedAt } = file.value
  const read = readArticleFile(name, bytes)
  if (!read.ok) return read
  const { document, metadata, id, createdAt, updatedAt } = read.value
  const article = documentToArticle({
    id: id ?? contentId(bytes),
    document: normaliseDocument(document),
    metadata: { ...metadata, status: status ?? metadata.status },
    createdAt: createdAt ?? changedAt,
    updatedAt: updatedAt ?? changedAt,
  })
  return succeed(renderArticle(article, format).bytes)
}
