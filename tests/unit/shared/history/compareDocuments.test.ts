import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentNode } from '../../../../src/shared/article/documentNode.ts'
import { textOf } from '../../../../src/shared/article/documentNode.ts'
import { alignNodes } from '../../../../src/shared/history/alignNodes.ts'
import { type ComparedBlock, compareDocuments } from '../../../../src/shared/history/compareDocuments.ts'
import type { LinePiece } from '../../../../src/shared/history/compareLine.ts'
import { countChanges } from '../../../../src/shared/history/countChanges.ts'
import { nodeKey } from '../../../../src/shared/history/nodeKey.ts'
import { documentArbitrary } from '../../../generators/document.ts'
import { editedDocument } from '../../../generators/editedDocument.ts'
import { clearlyBelowQuadratic, growth } from '../../../harness/growth.ts'

const paragraph = (text: string, id: string | null = null): DocumentNode => ({
  type: 'paragraph',
  attrs: { id, direction: null, role: null },
  content: [{ type: 'text', text }],
})
const documentOf = (...content: DocumentNode[]): DocumentNode => ({ type: 'doc', content })

/** The document that a comparison shows on one side. */
function side(blocks: readonly ComparedBlock[], which: 'before' | 'after'): DocumentNode[] {
  return blocks.flatMap((block): DocumentNode[] => {
    if (block.kind === 'same') return [block.node]
    if (block.kind === 'line') return [{ ...block[which], content: inlineOf(block.pieces, which) }]
    if (block.kind === 'group') return [{ ...block[which], content: side(block.blocks, which) }]
    return (block.kind === 'added') === (which === 'after') ? [block.node] : []
  })
}

/** Text nodes of one side of a line, neighbours with equal marks joined. */
function inlineOf(pieces: readonly LinePiece[], which: 'before' | 'after'): DocumentNode[] {
  const nodes: DocumentNode[] = []
  for (const { kind, text, marks, marksBefore } of pieces) {
    if (kind === (which === 'before' ? 'added' : 'removed')) continue
    const own = which === 'before' ? (marksBefore ?? marks) : marks
    for (const part of text.split(/(\n)/).filter((each) => each !== '')) {
      const last = nodes.at(-1)
      if (part === '\n') nodes.push({ type: 'lineBreak' })
      else if (last?.type === 'text' && JSON.stringify(last.marks ?? []) === JSON.stringify(own)) {
        nodes[nodes.length - 1] = { ...last, text: (last.text ?? '') + part }
      } else nodes.push({ type: 'text', text: part, ...(own.length > 0 ? { marks: [...own] } : {}) })
    }
  }
  return nodes
}

const shown = (before: string, after: string) => {
  const [block] = compareDocuments(documentOf(paragraph(before, 'a')), documentOf(paragraph(after, 'a')))
  if (block?.kind !== 'line') return block?.kind
  return block.pieces.map(({ kind, text }) => (kind === 'same' ? text : `${kind}(${text})`)).join('')
}

describe('comparing two documents', () => {
  it('shows words that came and went in their place', () => {
    expect(shown('قال الوزير إن الاتفاق قريب', 'قال الوزير أمس إن الاتفاق بعيد')).toBe(
      'قال الوزير added(أمس )إن الاتفاق removed(قريب)added(بعيد)',
    )
  })

  it('reads neighbouring words that changed as one change', () => {
    expect(shown('وصل وفد كبير من المدينة', 'وصل جمع غفير من المدينة')).toBe(
      'وصل removed(وفد كبير)added(جمع غفير) من المدينة',
    )
  })

  it('takes a word with its vowel marks as one word', () => {
    expect(shown('كتب الكاتب', 'كُتِبَ الكاتب')).toBe('removed(كتب)added(كُتِبَ) الكاتب')
  })

  it('tells what only looks otherwise from what says something else', () => {
    const before = paragraph('خبر مهم', 'a')
    const after = { ...before, content: [{ type: 'text', text: 'خبر مهم', marks: [{ type: 'bold' }] }] }
    const [block] = compareDocuments(documentOf(before), documentOf(after as DocumentNode))
    expect(block?.kind === 'line' && block.pieces).toMatchObject([{ kind: 'restyled', text: 'خبر مهم' }])
  })

  it('shows a paragraph that moved as moved and not as rewritten', () => {
    const [first, second, third] = [
      paragraph('الأولى', 'a'),
      paragraph('الثانية', 'b'),
      paragraph('الثالثة', 'c'),
    ]
    const blocks = compareDocuments(documentOf(first, second, third), documentOf(third, first, second))
    expect(blocks.map((block) => block.kind)).toEqual(['added', 'same', 'same', 'removed'])
    expect(blocks.filter((block) => 'isMoved' in block && block.isMoved)).toHaveLength(2)
    expect(countChanges(blocks)).toEqual({ added: 0, removed: 0 })
  })

  it('says that a line became a heading though its words stayed', () => {
    const before = paragraph('ثلاث سنوات', 'a')
    const after: DocumentNode = { ...before, attrs: { ...before.attrs, role: 'heading' } }
    expect(compareDocuments(documentOf(before), documentOf(after))).toMatchObject([
      { kind: 'line', isRecast: true, pieces: [{ kind: 'same' }] },
    ])
  })

  it('finds a rewritten paragraph without an id by its words', () => {
    const before = documentOf(paragraph('بدأت أعمال الجسر الجديد صباح اليوم في المدينة'), paragraph('نص آخر'))
    const after = documentOf(
      paragraph('فقرة جديدة تمامًا'),
      paragraph('بدأت أعمال الجسر الجديد مساء أمس في المدينة'),
      paragraph('نص آخر'),
    )
    expect(compareDocuments(before, after).map(({ kind }) => kind)).toEqual(['added', 'line', 'same'])
  })

  it('goes into lists, quotations and tables', () => {
    const list = (...items: string[]): DocumentNode => ({
      type: 'bulletList',
      attrs: { id: 'l', direction: null },
      content: items.map((text) => ({ type: 'listItem', content: [paragraph(text)] })),
    })
    const blocks = compareDocuments(
      documentOf(list('واحد', 'اثنان')),
      documentOf(list('واحد', 'ثلاثة', 'اثنان')),
    )
    expect(blocks).toMatchObject([
      { kind: 'group', blocks: [{ kind: 'same' }, { kind: 'added' }, { kind: 'same' }] },
    ])
  })

  it('holds both documents whole, whatever they are', () => {
    fc.assert(
      fc.property(documentArbitrary, documentArbitrary, (before, after) => {
        const blocks = compareDocuments(before, after)
        expect(side(blocks, 'before').map(nodeKey)).toEqual((before.content ?? []).map(nodeKey))
        expect(side(blocks, 'after').map(nodeKey)).toEqual((after.content ?? []).map(nodeKey))
      }),
      { numRuns: 60 },
    )
  })

  it('holds both documents whole where one was made of the other by edits', () => {
    fc.assert(
      fc.property(editedDocument, ({ before, after }) => {
        const blocks = compareDocuments(before, after)
        expect(side(blocks, 'before').map(nodeKey)).toEqual((before.content ?? []).map(nodeKey))
        expect(side(blocks, 'after').map(nodeKey)).toEqual((after.content ?? []).map(nodeKey))
      }),
      { numRuns: 100 },
    )
  })

  it('shows no change between a document and itself', () => {
    fc.assert(
      fc.property(documentArbitrary, (document) => {
        const blocks = compareDocuments(document, structuredClone(document))
        expect(blocks.every(({ kind }) => kind === 'same')).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('takes no more than in proportion for a longer piece with as much changed in it', () => {
    const words = 'أعلنت الإدارة أن العمل في المشروع سيبدأ قريبًا وأن الكلفة لن تزيد على ما أُقر'.split(' ')
    const piece = (paragraphs: number, change: string) =>
      documentOf(
        ...Array.from({ length: paragraphs }, (_, index) =>
          paragraph(
            [...words, ...words, String(index), index % 20 === 7 ? change : ''].join(' '),
            `p${index}`,
          ),
        ),
      )
    const ratio = growth(
      (size) => ({ before: piece(size, 'قديم'), after: piece(size, 'جديد') }),
      400,
      ({ before, after }) => compareDocuments(before, after),
    )
    expect(ratio).toBeLessThan(clearlyBelowQuadratic)
  })

  it('ends on a long line of which every word is another', () => {
    const line = (word: string) => Array.from({ length: 6000 }, (_, index) => `${word}${index}`).join(' ')
    const [block] = compareDocuments(
      documentOf(paragraph(line('أ'), 'a')),
      documentOf(paragraph(line('ب'), 'a')),
    )
    expect(block?.kind).toBe('line')
    expect(side(block ? [block] : [], 'after').map(textOf)).toEqual([line('ب')])
  })
})

describe('two huge texts without a block in common', () => {
  const count = 100_000
  const blocks = (word: string, from: number) =>
    Array.from({ length: count }, (_, index) => paragraph(`${word} ${index}`, `b${from + index}`))

  it('are compared in room for their blocks, not for the pairs of them', () => {
    const pairs = alignNodes(blocks('قديم', 0), blocks('جديد', count))
    expect(pairs).toHaveLength(2 * count)
    expect(pairs.every(({ before, after }) => (before === null) !== (after === null))).toBe(true)
  })

  it('are told by the ids of their blocks, though one of them was moved', () => {
    const [first, ...others] = blocks('جديد', 0)
    const pairs = alignNodes(blocks('قديم', 0), first === undefined ? others : [...others, first])
    expect(pairs.filter(({ before, after }) => before !== null && after !== null)).toHaveLength(count - 1)
    expect(pairs).toHaveLength(count + 1)
  })
})
