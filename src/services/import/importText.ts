import { emptyMetadata } from '../../shared/article/metadata.ts'
import { detectStructure } from '../../shared/text/detectStructure.ts'
import type { ImportedArticle } from './importedArticle.ts'

/** The largest plain text that is taken for one article, in bytes: far beyond any. */
export const maximumTextSize = 16 * 1024 * 1024

/**
 * An article made of a plain text, its structure detected. Stray control characters and what Unicode says is
 * no character at all are left out: no page may hold them.
 */
export function importText(text: string): ImportedArticle {
  const { document, metadata } = detectStructure(text.replace(noText, ''))
  return {
    document,
    metadata: { ...emptyMetadata(), ...metadata },
    id: null,
    createdAt: null,
    updatedAt: null,
  }
}

const noText = /(?![\t\n\v\f\r\u0085])\p{Cc}|\p{Noncharacter_Code_Point}/gu
