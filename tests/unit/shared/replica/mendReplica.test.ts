import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { textOf } from '../../../../src/shared/article/documentNode.ts'
import { documentSchema } from '../../../../src/shared/article/documentSchema.ts'
import { metadataOfReplica, textOfReplica } from '../../../../src/shared/replica/articleReplica.ts'
import { isChangeFit, mendReplica } from '../../../../src/shared/replica/mendReplica.ts'
import { readDocument } from '../../../../src/shared/replica/readDocument.ts'
import { shapeReplica } from '../../../../src/shared/replica/shapeReplica.ts'

/** What a newer program, a merge or damage may have put into a replica. */
interface Wild {
  name: string
  attributes: Record<string, string>
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
      { language: 'en' },
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
      fc.constantFrom('id', 'role', 'direction', 'colour'),
      fc.constantFrom('x', 'heading', 'rtl'),
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
  const element = new Y.XmlElement(node.name)
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value)
  element.insert(0, node.children.map(sharedType))
  return element
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
})
