import { Fragment, type Node } from '@tiptap/pm/model'
import { newBlockId } from '../structure/newBlockId.ts'

/** A paragraph, whatever its role. */
export type LineNode = Node & { readonly isTextblock: true }

export function isLine(node: Node | null | undefined): node is LineNode {
  return node?.type.name === 'paragraph'
}

/** Pasted blocks as new ones: each with an id that nothing else has. */
export function withNewIds(blocks: readonly Node[]): Node[] {
  return blocks.map((node) => {
    if (node.isText || node.type.isInline) return node
    const attrs = 'id' in node.attrs ? { ...node.attrs, id: newBlockId() } : node.attrs
    const content = isLine(node) ? node.content : Fragment.fromArray(withNewIds(node.content.content))
    return node.type.create(attrs, content, node.marks)
  })
}

/** Blocks that go into a list, a quotation or a cell: there, a heading is a line like any other. */
export function withoutRoles(blocks: readonly Node[]): Node[] {
  return blocks.map((node) =>
    isLine(node) && node.attrs['role'] !== null
      ? node.type.create({ ...node.attrs, role: null }, node.content, node.marks)
      : node,
  )
}

/** The content of a line as it may stand in the headline or a heading: isolates only, a space for a line break. */
export function plainContent(content: Fragment): Fragment {
  const nodes = content.content.flatMap((node) => {
    if (node.isText) return [node.mark(node.marks.filter(({ type }) => type.name === 'bdi'))]
    return node.type.name === 'lineBreak' ? [node.type.schema.text(' ')] : []
  })
  return Fragment.fromArray(nodes)
}
