import { Extension } from '@tiptap/core'
import { isChangeOrigin } from '@tiptap/extension-collaboration'
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { type EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state'
import { ReplaceAroundStep } from '@tiptap/pm/transform'
import type { Role } from '../../../shared/article/documentSpecs.ts'
import { expectedRoles } from '../../../shared/article/expectedRoles.ts'
import { newBlockId } from './newBlockId.ts'

/**
 * Keeps what is typed here in the shape of an article, and gives every new block its id. Changes that
 * come from the host are left alone: the host has shaped them, and two windows that did it as well would
 * only do it twice.
 */
export const KeepShape = Extension.create({
  name: 'keepShape',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        // Nothing wraps the headline into a list or a quotation. Where it is deleted, `shape` brings a new one.
        filterTransaction: (tr) =>
          !tr.docChanged ||
          isChangeOrigin(tr) ||
          tr.doc.firstChild?.type.name === 'paragraph' ||
          !tr.steps.some((step) => step instanceof ReplaceAroundStep),
        appendTransaction(transactions, before, after) {
          if (!transactions.some((tr) => tr.docChanged) || transactions.some(isChangeOrigin)) return null
          const tr = after.tr
          if (!isSameStructure(before.doc, after.doc)) shape(tr, after)
          tidyChangedBlocks(tr, before.doc)
          return tr.docChanged ? tr : null
        },
        props: {
          // What is pasted are new blocks; what is dragged keeps its ids.
          transformPasted: (slice, view) => (view.dragging?.move ? slice : withoutIds(slice)),
        },
      }),
    ]
  },
})

/** Whether the blocks at the top are of the same kinds and roles, so that the shape can't have changed. */
function isSameStructure(before: Node, after: Node): boolean {
  if (before.childCount !== after.childCount) return false
  for (let index = 0; index < after.childCount; index++) {
    const was = before.child(index)
    const is = after.child(index)
    if (was === is) continue
    if (was.type !== is.type || was.attrs['role'] !== is.attrs['role']) return false
  }
  return true
}

function shape(tr: Transaction, state: EditorState): void {
  const { paragraph } = state.schema.nodes
  if (paragraph !== undefined && tr.doc.firstChild?.type !== paragraph) {
    tr.insert(0, paragraph.create({ role: 'headline' }))
    // After everything was deleted the caret stands in what is left.
    if (tr.doc.childCount === 1) tr.setSelection(TextSelection.create(tr.doc, 1))
  }
  const blocks: { isLine: boolean; role: Role | null }[] = []
  tr.doc.forEach((node) => {
    const isLine = node.type === paragraph
    blocks.push({ isLine, role: isLine ? (node.attrs['role'] as Role | null) : null })
  })
  const roles = expectedRoles(blocks)
  tr.doc.forEach((node, offset, index) => {
    const role = roles[index] ?? null
    if (node.type === paragraph && node.attrs['role'] !== role) tr.setNodeAttribute(offset, 'role', role)
  })
}

/**
 * Goes through the blocks at the top that are not what they were: gives ids to blocks without one, and
 * takes the roles off lines in lists and quotations, but for the attribution that ends a quotation.
 */
function tidyChangedBlocks(tr: Transaction, before: Node): void {
  const shift = tr.doc.childCount - before.childCount
  tr.doc.forEach((node, offset, index) => {
    const isOld = before.maybeChild(index) === node || before.maybeChild(index - shift) === node
    if (isOld) return
    nameBlock(tr, node, offset)
    node.descendants((child, position, parent) => {
      if (child.isInline) return false
      nameBlock(tr, child, offset + 1 + position)
      const role: unknown = child.attrs['role'] ?? null
      const isAttribution =
        role === 'attribution' && parent?.type.name === 'blockquote' && parent.lastChild === child
      if (role !== null && !isAttribution) tr.setNodeAttribute(offset + 1 + position, 'role', null)
      return true
    })
  })
}

function nameBlock(tr: Transaction, block: Node, position: number): void {
  if ('id' in block.attrs && block.attrs['id'] === null) tr.setNodeAttribute(position, 'id', newBlockId())
}

function withoutIds(slice: Slice): Slice {
  const strip = (node: Node): Node => {
    if (node.isText || node.isLeaf) return node
    const content = node.content.content.map(strip)
    const attrs = 'id' in node.attrs ? { ...node.attrs, id: null } : node.attrs
    return node.type.create(attrs, content, node.marks)
  }
  return new Slice(Fragment.fromArray(slice.content.content.map(strip)), slice.openStart, slice.openEnd)
}
