import type { Article, Asset } from '../../shared/article/article.ts'
import { isImageMediaType } from '../../shared/image/ImageInfo.ts'
import type { DeskDesign } from '../../shared/publishing/deskDesign.ts'
import { htmlAddress } from './htmlAddress.ts'
import { besideName, type ImagePlace } from './manner.ts'

/** The image that stands for a piece where it is shared, with an address that others can fetch. */
export interface ShareImage {
  address: string
  mediaType: string
  width: number
  height: number
  alt: string
}

/** The image of the first figure, where the article holds its bytes. */
export function leadImage({ assets }: Article): Asset | null {
  return assets.find(({ data, mediaType }) => data !== undefined && isImageMediaType(mediaType)) ?? null
}

/** Where a page will stand on the web: at its own address, else in the folder of the desk's site; null where nobody knows. */
export function pageAddress({ metadata }: Article, { siteAddress }: DeskDesign): string | null {
  if (metadata.canonicalUrl !== null) return htmlAddress(metadata.canonicalUrl)
  if (siteAddress === null) return null
  const site = htmlAddress(siteAddress)
  return site.endsWith('/') ? site : `${site}/`
}

/**
 * The first image of a page as networks and search engines can fetch it: only from a file beside the page, and only
 * where the page's address is known, since they take neither `data:` nor an address without a host. Null elsewhere.
 */
export function shareImage(article: Article, design: DeskDesign, place: ImagePlace): ShareImage | null {
  const image = leadImage(article)
  const base = pageAddress(article, design)
  if (image === null || base === null || place !== 'beside') return null
  const { id, mediaType, width, height, alt } = image
  return { address: new URL(besideName(id, mediaType), base).href, mediaType, width, height, alt }
}
