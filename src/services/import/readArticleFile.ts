import { articleFormat } from '../../shared/article/article.ts'
import { fail } from '../../shared/failures/fail.ts'
import type { Reply } from '../../shared/rpc/failure.ts'
import { succeed } from '../../shared/rpc/failure.ts'
import { decodeText } from './decodeText.ts'
import type { ImportedArticle } from './importedArticle.ts'
import { importJson, importValue, isRecord, type JsonFailure, parseJson } from './importJson.ts'
import { importText, maximumTextSize } from './importText.ts'

/** Why a file's bytes give no article. */
export type ReadFailure = 'fileEmpty' | 'fileTooLarge' | 'fileNotText' | JsonFailure

/**
 * The article that a file holds: one of our own JSON, or a plain text with its structure detected. The
 * content tells which: text is JSON where the name ends in .json, where it is a JSON object, or where it
 * begins as our own export does, though it may be cut off. Failures name the file without its path.
 */
export function readArticleFile(path: string, bytes: Uint8Array): Reply<ImportedArticle, ReadFailure> {
  const name = path.replace(/^.*[/\\]/s, '')
  const decoded = decodeText(name, bytes)
  if (!decoded.ok) return decoded
  const text = decoded.value
  if (name.toLowerCase().endsWith('.json')) return importJson(name, text)
  if (text.trimStart().startsWith('{')) {
    const value = parseJson(text)
    if (isRecord(value)) return importValue(name, value)
    if (beginsAsArticle(text)) return importJson(name, text)
  }
  if (bytes.length > maximumTextSize) return fail('fileTooLarge', { name, limit: maximumTextSize })
  return succeed(importText(text))
}

/** Where an export of ours names its format, in UTF-16 code units from its beginning. */
const formatWithin = 1000

function beginsAsArticle(text: string): boolean {
  const beginning = text.trimStart().slice(0, formatWithin)
  return new RegExp(`"format"\\s*:\\s*"${articleFormat}"`).test(beginning)
}
