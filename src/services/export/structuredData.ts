import type { Article } from '../../shared/article/article.ts'
import { isFinished } from '../../shared/article/status.ts'
import { forScript } from './forScript.ts'
import { isBlank } from './plainText.ts'

/**
 * Schema.org NewsArticle as JSON-LD, with `<` and whatever HTML does not allow written as escapes of
 * JSON, so that it can stand in a script element. Fields that are empty are left out.
 */
export function structuredData(article: Article, headline: string, description: string): string {
  const { metadata, alternativeHeadline, credit, language, statistics } = article
  const { canonicalUrl, byline, dateline, desk, keywords } = metadata
  const data: Record<string, unknown> = {
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
    author: filledList(byline)?.map((name) => ({ '@type': 'Person', name })),
    contentLocation: isBlank(dateline.place) ? undefined : { '@type': 'Place', name: dateline.place },
    articleSection: filled(desk),
    keywords: filledList(keywords),
    creditText: filled(credit?.text ?? ''),
    wordCount: statistics.words,
    creativeWorkStatus: isFinished(article.status)
      ? undefined
      : article.status === 'withdrawn'
        ? 'Withdrawn'
        : 'Draft',
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
