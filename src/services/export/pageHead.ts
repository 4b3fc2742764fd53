import { createHash } from 'node:crypto'
import type { Article } from '../../shared/article/article.ts'
import { leavesFinished } from '../../shared/article/embargo.ts'
import type { DeskDesign } from '../../shared/publishing/deskDesign.ts'
import { pageStyle } from '../theme/pageStyle.ts'
import type { Theme } from '../theme/readTheme.ts'
import { cleanLine } from './cleanText.ts'
import { container, element, type Html, nothing, rawElement, text } from './html.ts'
import { htmlAddress } from './htmlAddress.ts'
import type { ImagePlace } from './manner.ts'
import { ownData, ownDataId } from './ownData.ts'
import { pageDescription, pageTitle } from './pageDescription.ts'
import { type PageWords, pageWords } from './pageWords.ts'
import { isBlank } from './plainText.ts'
import { type ShareImage, shareImage } from './shareImage.ts'
import { structuredData } from './structuredData.ts'

/** The head of an exported page. `body` tells which fonts the file needs. */
export function pageHead(
  article: Article,
  body: Html,
  design: DeskDesign,
  theme: Theme,
  images: ImagePlace,
): Html {
  const { metadata } = article
  const words = pageWords(article.language)
  const title = pageTitle(article)
  const description = pageDescription(article)
  const address = metadata.canonicalUrl === null ? null : htmlAddress(metadata.canonicalUrl)
  const byline = metadata.byline.filter((name) => !isBlank(name))
  const keywords = metadata.keywords.filter((keyword) => !isBlank(keyword))
  const image = shareImage(article, design, images)
  const data = structuredData(article, title, description, design, image)
  const own = ownData(article, body)
  return container('head', {}, [
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy([data, own]) }),
    element('title', {}, text(title)),
    meta('name', 'description', description),
    meta('name', 'author', byline.join(words.comma)),
    meta('name', 'keywords', keywords.join(', ')),
    meta('name', 'generator', 'Tahrir'),
    leavesFinished(article) ? nothing : meta('name', 'robots', 'noindex'),
    address === null ? nothing : element('link', { rel: 'canonical', href: address }),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', address),
    meta('property', 'og:site_name', design.siteName),
    meta('property', 'og:locale', openGraphLocale(article.language)),
    ...openGraphImage(image),
    ...byline.map((name) => meta('property', 'article:author', name)),
    meta('property', 'article:published_time', metadata.dateline.date),
    meta('property', 'article:modified_time', article.updatedAt),
    meta('property', 'article:section', metadata.desk),
    ...keywords.map((keyword) => meta('property', 'article:tag', keyword)),
    meta('name', 'twitter:card', image === null ? 'summary' : 'summary_large_image'),
    meta('name', 'twitter:title', title),
    meta('name', 'twitter:description', description),
    meta('name', 'twitter:image', image?.address ?? null),
    meta('name', 'twitter:image:alt', image?.alt ?? null),
    ...twitterLabels(article, words),
    rawElement('script', { type: 'application/ld+json' }, data),
    rawElement('script', { type: 'application/json', id: ownDataId }, own),
    rawElement('style', {}, `\n${pageStyle(theme, design, title + body)}`),
  ])
}

/** What stands for the piece where it is shared, as https://ogp.me wants it: the parts follow their image. */
function openGraphImage(image: ShareImage | null): Html[] {
  if (image === null) return []
  return [
    meta('property', 'og:image', image.address),
    meta('property', 'og:image:type', image.mediaType),
    meta('property', 'og:image:width', String(image.width)),
    meta('property', 'og:image:height', String(image.height)),
    meta('property', 'og:image:alt', image.alt),
  ]
}

/** The two pairs of label and value that some programs show under a shared link. */
function twitterLabels({ metadata, statistics }: Article, words: PageWords): Html[] {
  const byline = metadata.byline.filter((name) => !isBlank(name))
  const pairs = [
    [words.writtenBy, byline.join(words.comma)],
    [words.readingTime, statistics.readingMinutes > 0 ? words.minutes(statistics.readingMinutes) : ''],
  ].filter(([, value]) => value !== '')
  return pairs.flatMap(([label = '', value = ''], index) => [
    meta('name', `twitter:label${index + 1}`, label),
    meta('name', `twitter:data${index + 1}`, value),
  ])
}

function meta(kind: 'name' | 'property', name: string, content: string | null): Html {
  if (content === null || isBlank(content)) return nothing
  return element('meta', { [kind]: name, content: cleanLine(content) })
}

/**
 * Nothing runs and nothing is fetched; the scripts allowed are blocks of data, by their hashes. Images are those
 * that the program wrote: there is no `img-src`, nor a `default-src` that would stand for it, since the Nu checker
 * takes every image inside a file for blocked, and one beside it has no source that a policy could name.
 */
function policy(data: readonly string[]): string {
  const hashes = data.map((each) => `'sha256-${createHash('sha256').update(each).digest('base64')}'`)
  const none = ['connect-src', 'media-src', 'object-src', 'frame-src', 'worker-src', 'manifest-src']
  return [
    `script-src ${hashes.join(' ')}`,
    "style-src 'unsafe-inline'",
    'font-src data:',
    ...none.map((directive) => `${directive} 'none'`),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** `language_TERRITORY` as Open Graph wants it; null where the article's language names no territory. */
function openGraphLocale(language: string): string | null {
  const { language: code, region } = new Intl.Locale(language)
  return region === undefined ? null : `${code}_${region}`
}
