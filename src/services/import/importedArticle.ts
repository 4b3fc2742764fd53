import type { DocumentNode } from '../../shared/article/documentNode.ts'
import type { Metadata } from '../../shared/article/metadata.ts'
import type { ImportReport } from '../../shared/import/importReport.ts'
import type { ImportedImage } from './importedImages.ts'

/** An article as read from a file, before it has a place in the archive. */
export interface ImportedArticle {
  document: DocumentNode
  metadata: Metadata
  /** The id that the file gives it, used again only where the archive has no such article. */
  id: string | null
  /** Milliseconds since 1970, UTC; null where the file does not say. */
  createdAt: number | null
  updatedAt: number | null
  /** The images that came with the file. */
  images?: readonly ImportedImage[]
}

/** The same with what was understood of the file. */
export interface UnderstoodArticle extends ImportedArticle {
  report: ImportReport
}
