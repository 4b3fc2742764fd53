import { type Article, articleFormat, articleVersion } from './article.ts'
import type { DocumentNode } from './documentNode.ts'
import { documentStatistics } from './documentStatistics.ts'
import { documentToContent } from './documentToContent.ts'
import { languageDirection } from './language.ts'
import type { Metadata } from './metadata.ts'

export interface ArticleParts {
  id: string
  document: DocumentNode
  metadata: Metadata
  /** Milliseconds since 1970, UTC. */
  createdAt: number
  updatedAt: number
}

/** An article as it leaves the program: article.md, "JSON". */
export function documentToArticle({ id, document, metadata, createdAt, updatedAt }: ArticleParts): Article {
  const { language, status, alternativeHeadline, credit, ...rest } = metadata
  const { headline, standfirst, sections, conclusion } = documentToContent(document, language)
  return {
    format: articleFormat,
    version: articleVersion,
    id,
    language,
    direction: languageDirection(language),
    status,
    headline,
    alternativeHeadline,
    standfirst,
    sections,
    conclusion,
    credit,
    metadata: rest,
    assets: [],
    statistics: documentStatistics(document),
    createdAt: new Date(createdAt).toISOString(),
    updatedAt: new Date(updatedAt).toISOString(),
  }
}
