import { filesOfImages } from '../services/import/importedImages.ts'
import { readArticleFile } from '../services/import/readArticleFile.ts'
import { readFileBytes } from '../services/import/readFileBytes.ts'
import type { Article } from '../shared/article/article.ts'
import type { DocumentNode } from '../shared/article/documentNode.ts'
import { documentToArticle } from '../shared/article/documentToArticle.ts'
import { normaliseDocument } from '../shared/article/normaliseDocument.ts'
import type { Status } from '../shared/article/status.ts'
import type { ImportFailure } from '../shared/contract/transfers.ts'
import { type Reply, succeed } from '../shared/rpc/failure.ts'
import { contentId } from './contentId.ts'

/** What is made of the text of a file, which is in that language. */
export type ChangeDocument = (document: DocumentNode, language: string) => DocumentNode

/**
 * The article in a file. The same file gives the same article: what the file itself does not say comes from its
 * content (the id) and from its last change (the times).
 */
export async function fileArticle(
  path: string,
  status: Status | undefined,
  change: ChangeDocument = (document) => document,
): Promise<Reply<Article, ImportFailure>> {
  const file = await readFileBytes(path)
  if (!file.ok) return file
  const { name, bytes, changedAt } = file.value
  const read = readArticleFile(name, bytes)
  if (!read.ok) return read
  const { document, metadata, id, createdAt, updatedAt, images = [] } = read.value
  return succeed(
    documentToArticle({
      id: id ?? contentId(bytes),
      document: change(normaliseDocument(document), metadata.language),
      metadata: { ...metadata, status: status ?? metadata.status },
      createdAt: createdAt ?? changedAt,
      updatedAt: updatedAt ?? changedAt,
      assets: filesOfImages(images),
    }),
  )
}
