import type { Command } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import { beginUndoStep } from './undoStep.ts'

/**
 * Puts a block of its own after the one at the caret, or in the place of an empty paragraph, and the
 * caret into the first line in or after it; where no line follows, one is added. One step of undo.
 */
export function insertBlock(make: (schema: Node['type']['schema']) => Node): Command {
  return ({ state, tr, dispatch }) => {
    const { $to } = tr.selection
    if ($to.depth === 0) return false
    if (!dispatch) return true
    beginUndoStep(state)
    const block = make(state.schema)
    const top = $to.node(1)
    const isEmptyLine = $to.depth === 1 && top.content.size === 0 && top.attrs['role'] === null
    const start = isEmptyLine ? $to.before(1) : $to.after(1)
    tr.replaceWith(start, $to.after(1), block)
    const after = start + block.nodeSize
    const paragraph = state.schema.nodes['paragraph']
    const next = tr.doc.resolve(after).nodeAfter
    if (paragraph && (next === null || (block.isAtom && next.type !== paragraph))) {
      tr.insert(after, paragraph.create())
    }
    const caret = TextSelection.findFrom(tr.doc.resolve(block.isAtom ? after : start), 1, true)
    if (caret) tr.setSelection(caret)
    tr.scrollIntoView()
    return true
  }
}
