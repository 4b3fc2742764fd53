import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { articleSchema } from '../../../../src/shared/article/article.ts'
import { articleToDocument } from '../../../../src/shared/article/articleToDocument.ts'
import type { DocumentNode } from '../../../../src/shared/article/documentNode.ts'
import { documentSchema } from '../../../../src/shared/article/documentSchema.ts'
import { documentToArticle } from '../../../../src/shared/article/documentToArticle.ts'
import { normaliseDocument } from '../../../../src/shared/article/normaliseDocument.ts'
import { metadataOfReplica, textOfReplica } from '../../../../src/shared/replica/articleReplica.ts'
import { mendReplica } from '../../../../src/shared/replica/mendReplica.ts'
import { readDocument } from '../../../../src/shared/replica/readDocument.ts'
import { readMetadata, writeMetadata } from '../../../../src/shared/replica/replicaMetadata.ts'
import { writeDocument } from '../../../../src/shared/replica/writeDocument.ts'
import { articlePartsArbitrary } from '../../../generators/article.ts'
import { documentArbitrary } from '../../../generators/document.ts'
import { metadataArbitrary } from '../../../generators/metadata.ts'

/**
 * A document in one spelling: attributes that have their default are left out, and so are the ids of
 * lines that the file format gives none (headline, standfirst, attribution, caption).
 */
function spelled(node: DocumentNode, isCaption = false): DocumentNode {
  const role = node.attrs?.['role'] ?? null
  const isNameless = isCaption || role === 'headline' || role === 'standfirst' || role === 'attribution'
  const attrs = Object.fromEntries(
    Object.entries(node.attrs ?? {}).filter(
      ([name, value]) => value !== defaultOf(node, name) && !(isNameless && name === 'id'),
    ),
  )
  const content = (node.content ?? []).map((child) => spelled(child, node.type === 'figure'))
  return {
    type: node.type,
    ...(Object.keys(attrs).length > 0 ? { attrs } : {}),
    ...(content.length > 0 ? { content } : {}),
    ...(node.text === undefined ? {} : { text: node.text }),
    ...(node.marks === undefined ? {} : { marks: node.marks.map(spelledMark) }),
  }
}

function spelledMark(mark: NonNullable<DocumentNode['marks']>[number]) {
  return { type: mark.type, attrs: { ...mark.attrs } }
}

function defaultOf(node: DocumentNode, name: string): unknown {
  const attrs = documentSchema.nodes[node.type].spec.attrs as Record<string, { default: unknown }> | undefined
  return attrs?.[name]?.default
}

describe('an article that leaves as JSON and comes back', () => {
  it('is the same document with the same metadata', () => {
    fc.assert(
      fc.property(articlePartsArbitrary, (parts) => {
        const file = JSON.stringify(documentToArticle(parts))
        const { document, metadata } = articleToDocument(articleSchema.parse(JSON.parse(file)))
        expect(spelled(document)).toEqual(spelled(normaliseDocument(parts.document)))
        expect(metadata).toEqual(parts.metadata)
      }),
      { numRuns: 500 },
    )
  })

  it('is the same file when it leaves again', () => {
    fc.assert(
      fc.property(articlePartsArbitrary, (parts) => {
        const article = documentToArticle(parts)
        const { document, metadata } = articleToDocument(article)
        expect(documentToArticle({ ...parts, document, metadata })).toEqual(article)
      }),
      { numRuns: 300 },
    )
  })

  it('fits the editor’s schema', () => {
    fc.assert(
      fc.property(articlePartsArbitrary, (parts) => {
        const { document } = articleToDocument(documentToArticle(parts))
        documentSchema.nodeFromJSON(document).check()
      }),
    )
  })
})

describe('a document that is written into a replica', () => {
  it('is read from it as it was, with nothing to mend', () => {
    fc.assert(
      fc.property(documentArbitrary, metadataArbitrary, (document, generated) => {
        // Yjs takes plain objects only, and some generated ones have no prototype.
        const metadata = structuredClone(generated)
        const doc = new Y.Doc()
        writeDocument(textOfReplica(doc), document)
        writeMetadata(metadataOfReplica(doc), metadata)
        const copy = new Y.Doc()
        Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
        expect(mendReplica(copy)).toEqual([])
        expect(spelled(readDocument(textOfReplica(copy)))).toEqual(spelled(document))
        expect(readMetadata(metadataOfReplica(copy))).toEqual({ metadata, invalid: [] })
      }),
      { numRuns: 300 },
    )
  })
})
