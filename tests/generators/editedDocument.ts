import fc from 'fast-check'
import type { DocumentNode } from '../../src/shared/article/documentNode.ts'
import { normaliseDocument } from '../../src/shared/article/normaliseDocument.ts'
import { documentArbitrary } from './document.ts'
import { inlineArbitrary } from './inline.ts'

const place = fc.nat({ max: 1000 })

type Edit = (blocks: DocumentNode[]) => DocumentNode[]

const edit: fc.Arbitrary<Edit> = fc.oneof(
  place.map(
    (at): Edit =>
      (blocks) =>
        blocks.filter((_, index) => index !== at % blocks.length),
  ),
  fc.tuple(place, place).map(
    ([from, to]): Edit =>
      (blocks) => {
        const moved = blocks[from % blocks.length]
        const rest = blocks.filter((block) => block !== moved)
        return moved === undefined ? blocks : rest.toSpliced(to % (rest.length + 1), 0, moved)
      },
  ),
  fc.tuple(place, inlineArbitrary).map(
    ([at, content]): Edit =>
      (blocks) =>
        blocks.map((block, index) =>
          index === at % blocks.length && block.type === 'paragraph'
            ? { ...block, content: [...(block.content ?? []), ...content] }
            : block,
        ),
  ),
  fc.tuple(place, inlineArbitrary, fc.uuid()).map(
    ([at, content, id]): Edit =>
      (blocks) =>
        blocks.toSpliced(at % (blocks.length + 1), 0, {
          type: 'paragraph',
          attrs: { id, direction: null, role: null },
          content,
        }),
  ),
  place.map(
    (at): Edit =>
      (blocks) =>
        blocks.map((block, index) =>
          index === at % blocks.length && block.type === 'paragraph'
            ? { ...block, attrs: { ...block.attrs, role: 'heading' } }
            : block,
        ),
  ),
)

/** A document in shape, and what a few edits made of it. */
export const editedDocument: fc.Arbitrary<{ before: DocumentNode; after: DocumentNode }> = fc
  .record({ before: documentArbitrary, edits: fc.array(edit, { minLength: 1, maxLength: 5 }) })
  .map(({ before, edits }) => {
    const content = edits.reduce(
      (blocks, change) => (blocks.length === 0 ? blocks : change(blocks)),
      before.content ?? [],
    )
    return { before, after: normaliseDocument({ type: 'doc', content: joined(content) }) }
  })

/** Neighbours with equal marks are one text node, as in every ProseMirror document. */
function joined(blocks: readonly DocumentNode[]): DocumentNode[] {
  return blocks.map((block) => {
    if (block.type !== 'paragraph' || block.content === undefined) return block
    const content: DocumentNode[] = []
    for (const node of block.content) {
      const last = content.at(-1)
      const areAlike =
        last?.type === 'text' &&
        node.type === 'text' &&
        JSON.stringify(last.marks ?? []) === JSON.stringify(node.marks ?? [])
      if (areAlike) content[content.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` }
      else content.push(node)
    }
    return { ...block, content }
  })
}
