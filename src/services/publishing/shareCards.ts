import type { Article } from '../../shared/article/article.ts'
import type { ShareCards } from '../../shared/contract/publishing.ts'
import type { DeskSettings } from '../../shared/desk/deskSettings.ts'
import type { DeskDesign } from '../../shared/publishing/deskDesign.ts'
import type { Finishing } from '../../shared/publishing/finishing.ts'
import { cleanLine } from '../export/cleanText.ts'
import { pageDescription, pageTitle } from '../export/pageDescription.ts'
import { shorten } from '../export/plainText.ts'
import { leadImage, pageAddress } from '../export/shareImage.ts'

/**
 * About how many characters are shown before a line is cut: results of Google on a desktop (600 and 920
 * pixels), and the cards of Facebook, WhatsApp and X, of which the narrowest counts.
 */
const limits = { search: { title: 60, description: 155 }, share: { title: 70, description: 110 } }

/** The cards of an article as they will look elsewhere. */
export function shareCards(article: Article, { pages, finishing }: DeskSettings): ShareCards {
  const { siteName, siteAddress } = pages
  const title = pageTitle(article)
  const description = pageDescription(article)
  const of = ({ title: titleLimit, description: descriptionLimit }: (typeof limits)['search']) => ({
    title: cut(title, titleLimit),
    description: cut(description, descriptionLimit),
  })
  return {
    address: readable(article.metadata.canonicalUrl ?? siteAddress ?? ''),
    siteName: cleanLine(siteName),
    search: of(limits.search),
    share: of(limits.share),
    image: sharedImage(article, pages, finishing),
  }
}

function sharedImage(article: Article, pages: DeskDesign, { profiles }: Finishing): ShareCards['image'] {
  if (leadImage(article) === null) return 'none'
  if (pageAddress(article, pages) === null) return 'noAddress'
  const isBeside = profiles.some(
    ({ format, folder, images }) => format === 'html' && folder !== null && images === 'beside',
  )
  return isBeside ? 'shown' : 'inPage'
}

function cut(value: string, limit: number) {
  const text = shorten(value, limit)
  return { text, isCut: text !== value }
}

/** An address without its scheme, letters instead of their codes: `example.com › news`. */
function readable(address: string): string {
  if (!URL.canParse(address)) return ''
  const { host, pathname } = new URL(address)
  const parts = pathname.split('/').filter((part) => part !== '')
  return [host, ...parts.map(decoded)].join(' › ')
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
