import { type Article, articleFormat, articleVersion } from './article.ts'
import type { AssetFiles } from './assetFile.ts'
import { assetsOfContent } from './assetsOfContent.ts'
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
  /** The images that go along. */
  assets?: AssetFiles
}

/** An article as it leaves the program: article.md, "JSON". */
export function documentToArticle(parts: ArticleParts): Article {
  const { id, document, metadata, createdAt, updatedAt, assets = new Map() } = parts
  const { language, status, alternativeHeadline, credit, ...rest } = metadata
  const content = documentToContent(document, language)
  const { headline, standfirst, sections, conclusion } = content
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
    assets: assetsOfContent(content, assets),
    statistics: documentStatistics(document),
    createdAt: new Date(createdAt).toISOString(),
    updatedAt: new Date(updatedAt).toISOString(),
  }
}
