import type { NewsArticle, WithContext } from 'schema-dts'
import type { Article } from '../../shared/article/article.ts'
import { leavesFinished } from '../../shared/article/embargo.ts'
import { isFinished } from '../../shared/article/status.ts'
import type { DeskDesign } from '../../shared/publishing/deskDesign.ts'
import { forScript } from './forScript.ts'
import { isBlank } from './plainText.ts'
import type { ShareImage } from './shareImage.ts'

type PageData = WithContext<Extract<NewsArticle, { '@type': 'NewsArticle' }>>
/** Every field may be left out by having no value. */
type Sparse<Value> = { [Key in keyof Value]: Value[Key] | undefined }

/**
 * Schema.org NewsArticle as JSON-LD, with `<` and whatever HTML does not allow written as escapes of
 * JSON, so that it can stand in a script element. Fields that are empty are left out.
 */
export function structuredData(
  article: Article,
  headline: string,
  description: string,
  { siteName, siteAddress }: Pick<DeskDesign, 'siteName' | 'siteAddress'>,
  image: ShareImage | null,
): string {
  const { metadata, alternativeHeadline, credit, language, statistics } = article
  const { canonicalUrl, byline, dateline, desk, keywords, subjects, kind } = metadata
  const publisher = isBlank(siteName)
    ? undefined
    : {
        '@type': 'NewsMediaOrganization' as const,
        name: siteName,
        ...(siteAddress === null ? {} : { url: siteAddress }),
      }
  const data: Sparse<PageData> = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    alternativeHeadline: filled(alternativeHeadline),
    description: filled(description),
    inLanguage: language,
    url: canonicalUrl ?? undefined,
    mainEntityOfPage: canonicalUrl === null ? undefined : { '@type': 'WebPage', '@id': canonicalUrl },
    datePublished: dateline.date ?? undefined,
    dateCreated: article.createdAt,
    dateModified: article.updatedAt,
    image:
      image === null
        ? undefined
        : {
            '@type': 'ImageObject',
            url: image.address,
            ...(isBlank(image.alt) ? {} : { caption: image.alt }),
          },
    author: filledList(byline)?.map((name) => ({ '@type': 'Person', name })),
    contentLocation: isBlank(dateline.place) ? undefined : { '@type': 'Place', name: dateline.place },
    articleSection: filled(desk),
    keywords: filledList(keywords),
    about: filledList(subjects)?.map((name) => ({ '@type': 'Thing', name })),
    genre: kind,
    publisher,
    copyrightHolder: publisher,
    timeRequired: statistics.readingMinutes > 0 ? `PT${statistics.readingMinutes}M` : undefined,
    creditText: filled(credit?.text ?? ''),
    wordCount: statistics.words,
    creativeWorkStatus: workStatus(article),
  }
  return forScript(JSON.stringify(data).normalize('NFC'))
}

function filled(value: string): string | undefined {
  return isBlank(value) ? undefined : value
}

function filledList(values: readonly string[]): string[] | undefined {
  const kept = values.filter((value) => !isBlank(value))
  return kept.length === 0 ? undefined : kept
}

function workStatus(article: Article): string | undefined {
  if (leavesFinished(article)) return undefined
  if (article.status === 'withdrawn') return 'Withdrawn'
  return isFinished(article.status) ? 'Embargoed' : 'Draft'
}
