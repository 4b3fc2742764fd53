import { contentId } from '../../assets/checkImage.ts'
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
  const reply = importValue('', withImages(value['article'], html))
  return reply.ok ? { ...reply.value, report: { ...reply.value.report, format: 'page' } } : null
}

const shownImage = /<img src="data:image\/[a-z]+;base64,([A-Za-z0-9+/=]+)"/g

/** The article with the images that its page shows: they are known by their bytes. */
function withImages(article: unknown, html: string): unknown {
  if (!isRecord(article) || !Array.isArray(article['assets']) || article['assets'].length === 0)
    return article
  const shown = new Map<string, string>()
  for (const [, base64 = ''] of html.matchAll(shownImage)) {
    shown.set(contentId(Buffer.from(base64, 'base64')), base64)
  }
  const assets = article['assets'].map((asset: unknown) => {
    const data = isRecord(asset) ? shown.get(String(asset['id'])) : undefined
    return isRecord(asset) && data !== undefined ? { ...asset, data } : asset
  })
  return { ...article, assets }
}
