import { createHash } from 'node:crypto'
import { type Article, articleSchema } from '../../shared/article/article.ts'
import { forScript } from './forScript.ts'

/** The id of the element in which a page of ours holds its article. */
export const ownDataId = 'tahrir-article'

/**
 * The article as data inside its own page, so that the page can be read back to the letter: with what it
 * shows no reader (ids, who set a direction, spaces) and without what is the desk's own. The bytes of images are
 * not in it: they stand in the page as it is. `body` is the
 * page's body; the data holds a digest of its article, so that a page that somebody changed is read as it
 * now is.
 */
export function ownData(article: Article, body: string): string {
  const { metadata } = article
  const assets = article.assets.map(({ data: _, ...asset }) => asset)
  const open = { ...article, assets, metadata: { ...metadata, note: '', sources: [], embargo: null } }
  return forScript(JSON.stringify({ shown: shownDigest(body), article: articleSchema.parse(open) }))
}

/** The digest of what a page shows of its article; null where it has none. */
export function shownDigest(html: string): string | null {
  const start = html.search(/<article[\s>]/)
  const end = html.lastIndexOf('</article>')
  if (start === -1 || end < start) return null
  return createHash('sha256').update(html.slice(start, end)).digest('base64')
}
