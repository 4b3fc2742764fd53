import { type Article, articleFormat, articleVersion } from '../../shared/article/article.ts'
import { articleToDocument } from '../../shared/article/articleToDocument.ts'
import { fail } from '../../shared/failures/fail.ts'
import { importReport } from '../../shared/import/importReport.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import { checkArticle } from './checkArticle.ts'
import type { UnderstoodArticle } from './importedArticle.ts'
import { importedImages } from './importedImages.ts'

export type JsonFailure = 'jsonBroken' | 'jsonNotArticle' | 'jsonInvalid' | 'formatNewer'

/** An article of the program's own format, version 1, from the text of its file. `name` is what a failure calls it. */
export function importJson(name: string, text: string): Reply<UnderstoodArticle, JsonFailure> {
  const value = parseJson(text)
  if (value === undefined) return fail('jsonBroken', { name })
  return importValue(name, value)
}

/** The value of a JSON text, or undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** An article from the value of its file's JSON. */
export function importValue(name: string, value: unknown): Reply<UnderstoodArticle, JsonFailure> {
  if (!isRecord(value) || value['format'] !== articleFormat) return fail('jsonNotArticle', { name })
  const version = value['version']
  if (version !== articleVersion) {
    return isVersion(version)
      ? fail('formatNewer', { name, version })
      : fail('jsonInvalid', { name, field: 'version' })
  }
  const checked = checkArticle(value)
  if ('misfit' in checked) return fail('jsonInvalid', { name, field: checked.misfit })
  const images = importedImages(checked.article.assets)
  if ('misfit' in images) return fail('jsonInvalid', { name, field: images.misfit })
  return succeed({ ...importedArticle(checked.article), images: images.images })
}

function importedArticle(article: Article): UnderstoodArticle {
  const { document, metadata } = articleToDocument(article)
  return {
    document,
    metadata,
    id: article.id,
    createdAt: Date.parse(article.createdAt),
    updatedAt: Date.parse(article.updatedAt),
    report: importReport(document, 'json'),
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Something that can be named as a version: a number, or a short text such as «2.1». */
function isVersion(version: unknown): version is number | string {
  return typeof version === 'number' || (typeof version === 'string' && /^[\w.+-]{1,20}$/.test(version))
}
