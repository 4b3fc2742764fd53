import fc from 'fast-check'
import type { Article } from '../../src/shared/article/article.ts'
import { type ArticleParts, documentToArticle } from '../../src/shared/article/documentToArticle.ts'
import { sampleAssets } from '../harness/sampleImages.ts'
import { documentArbitrary } from './document.ts'
import { metadataArbitrary } from './metadata.ts'

const time = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2090, 0) })

/** What an article is stored as: an id, a document in shape, metadata and times. */
export const articlePartsArbitrary: fc.Arbitrary<ArticleParts> = fc.record({
  id: fc.uuid(),
  document: documentArbitrary,
  metadata: metadataArbitrary,
  createdAt: time,
  updatedAt: time,
  assets: fc.constant(sampleAssets),
})

/** Valid articles with every kind of block and mark, mixed directions, and text that is hard to write down. */
export const articleArbitrary: fc.Arbitrary<Article> = articlePartsArbitrary.map(documentToArticle)
