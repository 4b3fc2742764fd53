import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { articleSchema } from '../../../../src/shared/article/article.ts'
import { textOf } from '../../../../src/shared/article/documentNode.ts'
import { documentSchema } from '../../../../src/shared/article/documentSchema.ts'
import { documentToArticle } from '../../../../src/shared/article/documentToArticle.ts'
import { emptyMetadata } from '../../../../src/shared/article/metadata.ts'
import { metadataOfReplica, textOfReplica } from '../../../../src/shared/replica/articleReplica.ts'
import { isChangeFit, mendReplica } from '../../../../src/shared/replica/mendReplica.ts'
import { readDocument } from '../../../../src/shared/replica/readDocument.ts'
import { shapeReplica } from '../../../../src/shared/replica/shapeReplica.ts'

/** What a newer program, a merge or damage may have put into a replica. */
interface Wild {
  name: string
  attributes: Record<string, string | number>
  children: (Wild | { text: string; marks: Record<string, unknown> })[]
}

const text = fc.record({
  text: fc.string({ unit: fc.constantFrom('ا', 'ب', 'a', '7', ' '), minLength: 1, maxLength: 5 }),
  marks: fc.dictionary(
    fc.constantFrom('bold', 'link', 'glow', 'language', 'bdi'),
    fc.constantFrom(
      {},
      { href: 'javascript:alert(1)' },
      { href: 'https://example.com/' },
      { href: `https://example.com/${'a'.repeat(3000)}` },
      { language: 'en' },
      { language: 'ar_SA' },
    ),
    { maxKeys: 2 },
  ),
})

const wild = fc.letrec<{ element: Wild }>((tie) => ({
  element: fc.record({
    name: fc.constantFrom(
      ...Object.keys(documentSchema.nodes).filter((name) => name !== 'text' && name !== 'doc'),
      'poll',
      'iframe',
    ),
    attributes: fc.dictionary(
      fc.constantFrom('id', 'role', 'direction', 'colour', 'start', 'colspan', 'alt'),
      fc.oneof(fc.constantFrom('x', '', 'heading', 'rtl', 'y'.repeat(3000)), fc.double(), fc.integer()),
    ),
    children: fc.array(fc.oneof({ depthSize: 'small' }, text, tie('element')), { maxLength: 3 }),
  }),
})).element

function sharedType(node: Wild['children'][number]): Y.XmlElement | Y.XmlText {
  if ('text' in node) {
    const type = new Y.XmlText()
    type.applyDelta([{ insert: node.text, attributes: node.marks }])
    return type
  }
  const element = new Y.XmlElement<Record<string, string | number>>(node.name)
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value)
  element.insert(0, node.children.map(sharedType))
  return element as Y.XmlElement
}

function replicaOf(content: readonly Wild['children'][number][]): Y.Doc {
  const doc = new Y.Doc()
  textOfReplica(doc).insert(0, content.map(sharedType))
  return doc
}

const letters = (given: string) => given.replaceAll(/[\s￼]/g, '').split('').sort().join('')

function lettersIn(nodes: readonly Wild['children'][number][]): string {
  return nodes.map((node) => ('text' in node ? node.text : lettersIn(node.children))).join('')
}

describe('mending a replica', () => {
  it('makes any document one that the editor takes whole, with every letter of it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(wild, wild, text), { maxLength: 5 }), (content) => {
        const doc = replicaOf(content)
        mendReplica(doc)
        shapeReplica(doc)
        const document = readDocument(textOfReplica(doc))
        documentSchema.nodeFromJSON(document).check()
        expect(letters(textOf(document))).toBe(letters(lettersIn(content)))
        // What the editor takes leaves the program too.
        articleSchema.parse(
          documentToArticle({ id: 'a', document, metadata: emptyMetadata(), createdAt: 0, updatedAt: 0 }),
        )
        // What was mended stays mended.
        expect(mendReplica(doc)).toEqual([])
        expect(shapeReplica(doc)).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('names what it mended', () => {
    const doc = replicaOf([
      { name: 'poll', attributes: {}, children: [{ text: 'نعم أم لا', marks: {} }] },
      { name: 'bulletList', attributes: {}, children: [{ name: 'paragraph', attributes: {}, children: [] }] },
      {
        name: 'paragraph',
        attributes: {},
        children: [{ text: 'رابط', marks: { link: { href: 'javascript:alert(1)' } } }],
      },
    ])
    metadataOfReplica(doc).set('urgency', 'very')
    expect(mendReplica(doc)).toEqual([
      { what: 'unknownElement', name: 'poll' },
      { what: 'misplacedElement', name: 'paragraph' },
      { what: 'unknownMark', name: 'link' },
      { what: 'metadataInvalid', name: 'urgency' },
    ])
    expect((readDocument(textOfReplica(doc)).content ?? []).map(textOf)).toEqual(['نعم أم لا', '', 'رابط'])
  })

  it('sees by a change alone whether it fits', () => {
    const doc = replicaOf([{ name: 'paragraph', attributes: {}, children: [{ text: 'نص', marks: {} }] }])
    const fits: boolean[] = []
    doc.on('afterTransaction', (transaction: Y.Transaction) => fits.push(isChangeFit(transaction)))
    const paragraph = textOfReplica(doc).get(0) as Y.XmlElement
    const run = paragraph.get(0) as Y.XmlText
    run.insert(0, 'ال')
    run.format(0, 2, { glow: {} })
    textOfReplica(doc).insert(1, [new Y.XmlElement('poll')])
    paragraph.insert(1, [new Y.XmlElement('paragraph')])
    expect(fits).toEqual([true, false, false, false])
  })

  it('sees what does not fit inside of what was inserted as a whole', () => {
    const doc = replicaOf([])
    const fits: boolean[] = []
    doc.on('afterTransaction', (transaction: Y.Transaction) => fits.push(isChangeFit(transaction)))
    const inserted = (content: Wild) => textOfReplica(doc).insert(0, [sharedType(content)])
    const line = (marks: Record<string, unknown>): Wild => ({
      name: 'paragraph',
      attributes: {},
      children: [{ text: 'رابط', marks }],
    })
    inserted(line({ link: { href: 'https://example.com/' } }))
    inserted(line({ link: { href: 'javascript:alert(1)' } }))
    inserted({
      name: 'blockquote',
      attributes: {},
      children: [{ name: 'iframe', attributes: {}, children: [] }],
    })
    expect(fits).toEqual([true, false, false])
  })
})
