import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { generateArticle } from '../../src/services/generate/generateArticle.ts'
import { type Article, articleSchema } from '../../src/shared/article/article.ts'
import { documentToArticle } from '../../src/shared/article/documentToArticle.ts'
import { normaliseDocument } from '../../src/shared/article/normaliseDocument.ts'

const gardens = articleSchema.parse(
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../fixtures/articles/water-gardens.json'), 'utf8')),
)

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
