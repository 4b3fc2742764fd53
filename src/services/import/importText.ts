import { emptyMetadata } from '../../shared/article/metadata.ts'
import { detectStructure } from '../../shared/text/detectStructure.ts'
import type { ImportedArticle } from './importedArticle.ts'

/** An article made of a plain text, its structure detected. */
export function importText(text: string): ImportedArticle {
  const { document, metadata } = detectStructure(text)
  return {
    document,
    metadata: { ...emptyMetadata(), ...metadata },
    id: null,
    createdAt: null,
    updatedAt: null,
  }
}
