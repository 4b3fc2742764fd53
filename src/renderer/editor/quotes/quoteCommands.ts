import type { Command } from '@tiptap/core'
import type { ResolvedPos } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import { beginUndoStep } from '../menus/undoStep.ts'

/** The depth of the innermost quotation around a place, or null. */
export function quotationDepth($pos: ResolvedPos): number | null {
  for (let depth = $pos.depth; depth > 0; depth--) {
    if ($pos.node(depth).type.name === 'blockquote') return depth
  }
  return null
}

/**
 * Makes the last line of the quotation its attribution, where the caret is in that line or the line is
 * the attribution already (then a line of the text again). With the caret further up, or in a quotation
 * of one line, an empty attribution is added below, and the caret goes there. One step of undo.
 */
export const toggleAttribution: Command = ({ state, tr, dispatch }) => {
  const { $from } = tr.selection
  const depth = quotationDepth($from)
  const paragraph = state.schema.nodes['paragraph']
  if (depth === null || !paragraph) return false
  const quotation = $from.node(depth)
  const last = quotation.lastChild
  if (!last) return false
  if (!dispatch) return true
  beginUndoStep(state)
  const end = $from.end(depth)
  const lastStart = end - last.nodeSize
  const isLine = last.type === paragraph
  const isCaretInLast = $from.index(depth) === quotation.childCount - 1
  if (isLine && last.attrs['role'] === 'attribution') {
    tr.setNodeAttribute(lastStart, 'role', null)
  } else if (isLine && isCaretInLast && quotation.childCount > 1) {
    tr.setNodeAttribute(lastStart, 'role', 'attribution')
  } else {
    tr.insert(end, paragraph.create({ role: 'attribution' }))
    tr.setSelection(TextSelection.create(tr.doc, end + 1))
  }
  tr.scrollIntoView()
  return true
}

/**
 * Enter leaves a quotation: from its attribution, with what stands after the caret, and from an empty
 * line at its end or before its attribution, which goes.
 */
export const leaveQuotation: Command = ({ state, tr, dispatch }) => {
  const { $from, empty } = tr.selection
  const depth = $from.depth - 1
  const paragraph = state.schema.nodes['paragraph']
  if (!empty || !paragraph || depth < 1 || $from.node(depth).type.name !== 'blockquote') return false
  const quotation = $from.node(depth)
  const index = $from.index(depth)
  const isAttribution = $from.parent.attrs['role'] === 'attribution'
  const next = quotation.maybeChild(index + 1)
  const isEmptyLast =
    $from.parent.content.size === 0 &&
    index > 0 &&
    (next === null || (next.attrs['role'] === 'attribution' && index + 2 === quotation.childCount))
  if (!isAttribution && !isEmptyLast) return false
  if (!dispatch) return true
  beginUndoStep(state)
  const rest = $from.parent.content.cut($from.parentOffset)
  const after = $from.after(depth)
  tr.insert(after, paragraph.create(null, rest))
  tr.setSelection(TextSelection.create(tr.doc, after + 1))
  if (isEmptyLast) tr.delete($from.before(), $from.after())
  else tr.delete($from.pos, $from.end())
  tr.scrollIntoView()
  return true
}

/** Backspace at the start of an attribution makes it a line of the quotation's text. */
export const backToQuotation: Command = ({ tr, dispatch }) => {
  const { $from, empty } = tr.selection
  if (!empty || $from.parentOffset > 0 || $from.parent.attrs['role'] !== 'attribution') return false
  if (dispatch) tr.setNodeAttribute($from.before(), 'role', null)
  return true
}
