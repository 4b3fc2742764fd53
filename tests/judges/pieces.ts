import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { generateArticle } from '../../src/services/generate/generateArticle.ts'
import { type Article, articleSchema } from '../../src/shared/article/article.ts'
import { documentToArticle } from '../../src/shared/article/documentToArticle.ts'
import { normaliseDocument } from '../../src/shared/article/normaliseDocument.ts'
import { sampleImage, sampleImageId } from '../harness/sampleImages.ts'

const image = sampleImageId('jpeg')
const words = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../fixtures/articles/water-gardens.json'), 'utf8').replace(
    '"asset": ""',
    `"asset": "${image}"`,
  ),
)
const data = Buffer.from(sampleImage('jpeg')).toString('base64')

/** A piece with every kind of block, whose figure shows an image. */
export const gardens = articleSchema.parse({
  ...words,
  assets: [
    { id: image, mediaType: 'image/jpeg', width: 8, height: 4, alt: '', caption: '', credit: '', data },
  ],
})

/** The sample corpus: a piece with every kind of block, the same as a draft and withdrawn, and made pieces. */
export const pieces: readonly Article[] = [
  gardens,
  { ...gardens, status: 'draft' },
  { ...gardens, status: 'withdrawn' },
  ...Array.from({ length: 24 }, (_, index) => {
    const { document, metadata, id, createdAt, updatedAt } = generateArticle({ count: 24, seed: 7 }, index)
    return documentToArticle({
      id: id ?? `piece-${index}`,
      document: normaliseDocument(document),
      metadata,
      createdAt: createdAt ?? 0,
      updatedAt: updatedAt ?? 0,
    })
  }),
]
