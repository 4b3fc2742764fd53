import { articleFormat } from '../../shared/article/article.ts'
import { maximumFileSize } from '../../shared/contract/transfers.ts'
import { fail } from '../../shared/failures/fail.ts'
import type { Reply } from '../../shared/rpc/failure.ts'
import { succeed } from '../../shared/rpc/failure.ts'
import { importDocx } from './docx/importDocx.ts'
import { decodeHtml } from './html/decodeHtml.ts'
import { importHtml } from './html/importHtml.ts'
import { looksLikeHtml } from './html/looksLikeHtml.ts'
import type { UnderstoodArticle } from './importedArticle.ts'
import { importJson, importValue, isRecord, type JsonFailure, parseJson } from './importJson.ts'
import { importText, maximumTextSize } from './importText.ts'
import { importMarkdown } from './markdown/importMarkdown.ts'
import { importNinjs, isNinjs } from './ninjs/importNinjs.ts'

/** Why a file's bytes give no article. */
export type ReadFailure =
  | 'fileEmpty'
  | 'fileTooLarge'
  | 'fileNotText'
  | 'fileTooComplex'
  | 'fileUnreadable'
  | JsonFailure

/**
 * The article that a file holds: a Word document, JSON of our own or ninjs, a page, Markdown, or a plain text with its structure
 * detected. The content tells which, and the name only where the content can be more than one: Markdown is also
 * plain text. Failures name the file without its path.
 */
export function readArticleFile(path: string, bytes: Uint8Array): Reply<UnderstoodArticle, ReadFailure> {
  const name = path.replace(/^.*[/\\]/s, '')
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? ''
  if (isZip(bytes) && bytes.length <= maximumFileSize) return importDocx(name, bytes)
  const decoded = decodeHtml(name, bytes)
  if (!decoded.ok) return decoded
  const text = decoded.value
  const start = text.trimStart()
  if (ending === 'json' || start.startsWith('{')) {
    const value = parseJson(text)
    if (isRecord(value)) return isNinjs(value) ? importNinjs(name, value) : importValue(name, value)
    if (ending === 'json' || beginsAsArticle(text)) return importJson(name, text)
  }
  if (bytes.length > maximumTextSize) return fail('fileTooLarge', { name, limit: maximumTextSize })
  if (markdownEndings.has(ending)) return importMarkdown(name, text)
  if (htmlEndings.has(ending) || (ending !== 'txt' && looksLikeHtml(start))) return importHtml(name, text)
  return succeed(importText(text))
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

const markdownEndings: ReadonlySet<string> = new Set(['md', 'markdown', 'mdown', 'mkd'])
const htmlEndings: ReadonlySet<string> = new Set(['html', 'htm', 'xhtml'])

/** Where an export of ours names its format, in UTF-16 code units from its beginning. */
const formatWithin = 1000

function beginsAsArticle(text: string): boolean {
  const beginning = text.trimStart().slice(0, formatWithin)
  return new RegExp(`"format"\\s*:\\s*"${articleFormat}"`).test(beginning)
}
