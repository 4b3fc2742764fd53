import { ownDataId, shownDigest } from '../../export/ownData.ts'
import type { UnderstoodArticle } from '../importedArticle.ts'
import { importValue, isRecord, parseJson } from '../importJson.ts'

const data = new RegExp(`<script type="application/json" id="${ownDataId}">([^<]*)</script>`)

/**
 * The article of a page that left this program and that nobody changed since: as it left, to the letter.
 * Null for any other page. The data is checked as that of a JSON file is.
 */
export function importOwnPage(html: string): UnderstoodArticle | null {
  const found = data.exec(html)
  if (found === null) return null
  const value = parseJson(found[1] ?? '')
  if (!isRecord(value) || typeof value['shown'] !== 'string' || value['shown'] !== shownDigest(html))
    return null
  const reply = importValue('', value['article'])
  return reply.ok ? { ...reply.value, report: { ...reply.value.report, format: 'page' } } : null
}
