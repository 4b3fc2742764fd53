import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { DocumentNode } from '../../../../src/shared/article/documentNode.ts'
import { nodeKey } from '../../../../src/shared/history/nodeKey.ts'
import { textOfReplica } from '../../../../src/shared/replica/articleReplica.ts'
import { readDocument } from '../../../../src/shared/replica/readDocument.ts'
import { rewriteBlocks } from '../../../../src/shared/replica/rewriteBlocks.ts'
import { writeDocument } from '../../../../src/shared/replica/writeDocument.ts'
import { documentArbitrary } from '../../../generators/document.ts'
import { editedDocument } from '../../../generators/editedDocument.ts'

function replicaOf(document: DocumentNode): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => writeDocument(textOfReplica(doc), document))
  return doc
}

function rewritten(before: DocumentNode, after: DocumentNode): DocumentNode {
  const doc = replicaOf(before)
  doc.transact(() => rewriteBlocks(textOfReplica(doc), after.content ?? []))
  return readDocument(textOfReplica(doc))
}

const line = (text: string): DocumentNode => ({
  type: 'paragraph',
  attrs: { id: 'a' },
  content: [{ type: 'text', text }],
})

describe('rewriting what differs', () => {
  it('makes exactly the document that is wanted, whatever was there', () => {
    fc.assert(
      fc.property(documentArbitrary, documentArbitrary, (before, after) => {
        const wanted = readDocument(textOfReplica(replicaOf(after)))
        expect(nodeKey(rewritten(before, after))).toBe(nodeKey(wanted))
      }),
      { numRuns: 80 },
    )
  })

  it('makes exactly the document that was there before edits', () => {
    fc.assert(
      fc.property(editedDocument, ({ before, after }) => {
        const wanted = readDocument(textOfReplica(replicaOf(before)))
        expect(nodeKey(rewritten(after, before))).toBe(nodeKey(wanted))
      }),
      { numRuns: 120 },
    )
  })

  it('leaves a paragraph that stays the element it was, so that what is typed in it elsewhere stays too', () => {
    const doc = replicaOf({ type: 'doc', content: [line('قال الوزير إن الاتفاق قريب')] })
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
    const text = (textOfReplica(other).get(0) as Y.XmlElement).get(0) as Y.XmlText
    text.insert(10, ' أمس')
    doc.transact(() => rewriteBlocks(textOfReplica(doc), [line('قال الوزير إن الاتفاق بعيد')]))
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
    expect(textOfReplica(doc).toString()).toContain('قال الوزير أمس إن الاتفاق بعيد')
  })

  it('changes only the range it is given', () => {
    const doc = replicaOf({
      type: 'doc',
      content: ['أ', 'ب', 'ج'].map((text, index) => ({ ...line(text), attrs: { id: `p${index}` } })),
    })
    doc.transact(() => rewriteBlocks(textOfReplica(doc), [line('جديد')], { from: 1, to: 2 }))
    expect(
      textOfReplica(doc)
        .toString()
        .replaceAll(/<[^>]*>/g, '|'),
    ).toBe('|أ||جديد||ج|')
  })
})
