import type { Command } from '@tiptap/core'
import type { Node, Schema } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import { beginUndoStep } from './undoStep.ts'

/**
 * Puts a block after the one at the caret, or above an empty paragraph, which stays as the line to go on
 * in: another window may have begun to write there. The caret goes into the block, or behind one that
 * holds no text. Where no line follows, one is added. One step of undo.
 */
export function insertBlock(make: (schema: Schema) => Node): Command {
  return ({ state, tr, dispatch }) => {
    const { $to } = tr.selection
    const paragraph = state.schema.nodes['paragraph']
    if ($to.depth === 0 || !paragraph) return false
    if (!dispatch) return true
    beginUndoStep(state)
    const block = make(state.schema)
    const top = $to.node(1)
    const isEmptyLine = $to.depth === 1 && top.content.size === 0 && top.attrs['role'] === null
    const start = isEmptyLine ? $to.before(1) : $to.after(1)
    const end = start + block.nodeSize
    tr.insert(start, block)
    const next = tr.doc.resolve(end).nodeAfter
    if (next === null || (block.isAtom && next.type !== paragraph)) tr.insert(end, paragraph.create())
    const caret = TextSelection.findFrom(tr.doc.resolve(block.isAtom ? end : start), 1, true)
    if (caret) tr.setSelection(caret)
    tr.scrollIntoView()
    return true
  }
}
