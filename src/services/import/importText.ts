import { emptyMetadata } from '../../shared/article/metadata.ts'
import { importReport } from '../../shared/import/importReport.ts'
import { detectStructure } from '../../shared/text/detectStructure.ts'
import { isStatusMark } from '../export/statusMark.ts'
import type { UnderstoodArticle } from './importedArticle.ts'
import { readTextMarks } from './text/readTextMarks.ts'

/** The largest plain text that is taken for one article, in bytes: far beyond any. */
export const maximumTextSize = 16 * 1024 * 1024

/**
 * An article made of a plain text, its structure detected. Stray control characters and what Unicode says is
 * no character at all are left out: no page may hold them.
 */
export function importText(text: string): UnderstoodArticle {
  const { document: detected, metadata } = detectStructure(withoutStatusMark(text.replace(noText, '')))
  const document = readTextMarks(detected)
  return {
    document,
    metadata: { ...emptyMetadata(), ...metadata },
    id: null,
    createdAt: null,
    updatedAt: null,
    report: importReport(document, 'text'),
  }
}

/** A plain text of ours begins with a line that says that it is a draft. */
function withoutStatusMark(text: string): string {
  const [first = ''] = /^[^\r\n]*/.exec(text) ?? []
  return first.startsWith('[') && isStatusMark(first) ? text.slice(first.length) : text
}

const noText = /(?![\t\n\v\f\r\u0085])\p{Cc}|\p{Noncharacter_Code_Point}/gu
