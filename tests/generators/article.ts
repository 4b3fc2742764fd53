import fc from 'fast-check'
import type { Article } from '../../src/shared/article/article.ts'
import { type ArticleParts, documentToArticle } from '../../src/shared/article/documentToArticle.ts'
import { sampleImage, sampleImageId } from '../harness/sampleImages.ts'
import { documentArbitrary } from './document.ts'
import { metadataArbitrary } from './metadata.ts'

const time = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2090, 0) })

const imageFile = (name: 'png' | 'movingGif', mediaType: string, width: number, height: number) =>
  [
    sampleImageId(name),
    { mediaType, width, height, data: Buffer.from(sampleImage(name)).toString('base64') },
  ] as const

/** The images of generated articles that are at hand. */
const assets = new Map([imageFile('png', 'image/png', 3, 2), imageFile('movingGif', 'image/gif', 3, 5)])

/** What an article is stored as: an id, a document in shape, metadata and times. */
export const articlePartsArbitrary: fc.Arbitrary<ArticleParts> = fc.record({
  id: fc.uuid(),
  document: documentArbitrary,
  metadata: metadataArbitrary,
  createdAt: time,
  updatedAt: time,
  assets: fc.constant(assets),
})

/** Valid articles with every kind of block and mark, mixed directions, and text that is hard to write down. */
export const articleArbitrary: fc.Arbitrary<Article> = articlePartsArbitrary.map(documentToArticle)
