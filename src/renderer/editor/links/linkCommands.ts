import { type Command, getMarkRange } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, TextSelection } from '@tiptap/pm/state'
import { beginUndoStep } from '../menus/undoStep.ts'

export interface LinkAtSelection {
  href: string | null
  /** The text that the link stands or would stand on; null where the selection reaches over several lines. */
  text: string | null
}

/** The link at the caret or on the selection, with its text. */
export function linkAtSelection({ doc, selection, schema }: EditorState): LinkAtSelection {
  const { from, to, $from, $to } = selection
  let href: string | null = null
  const take = (node: Node) => {
    const found: unknown = node.marks.find(({ type }) => type === schema.marks['link'])?.attrs['href']
    if (href === null && typeof found === 'string') href = found
  }
  if (from < to) doc.nodesBetween(from, to, take)
  else for (const node of [$from.nodeBefore, $from.nodeAfter]) if (node) take(node)
  return { href, text: $from.sameParent($to) ? doc.textBetween(from, to, '', '\n') : null }
}

/** Selects the whole of the link that the caret is in; does nothing elsewhere. */
export const selectLinkAtCaret: Command = ({ state, tr, dispatch }) => {
  const link = state.schema.marks['link']
  if (!link || !tr.selection.empty) return true
  const { $from } = tr.selection
  const href: unknown = linkAtSelection(state).href
  const range = href === null ? undefined : getMarkRange($from, link, { href })
  if (range && dispatch) tr.setSelection(TextSelection.create(tr.doc, range.from, range.to))
  return true
}

/**
 * Makes the selection a link to a safe address, with another text where one is given; without a
 * selection it puts the text, or the address itself, at the caret. One step of undo.
 */
export function setLink(href: string, text: string | null): Command {
  return ({ state, tr, dispatch }) => {
    const link = state.schema.marks['link']
    if (!link) return false
    if (!dispatch) return true
    beginUndoStep(state)
    const { from, to, $from, $to } = tr.selection
    const selected = tr.doc.textBetween(from, to, '', '\n')
    let end = to
    if ($from.sameParent($to) && (from === to || (text !== null && text !== '' && text !== selected))) {
      const written = text === null || text === '' ? href : text
      const marks = from < to ? $from.marksAcross($to) : $from.marks()
      tr.replaceWith(from, to, state.schema.text(written, marks ?? []))
      end = from + written.length
    }
    tr.addMark(from, end, link.create({ href }))
    tr.setSelection(TextSelection.create(tr.doc, end))
    tr.removeStoredMark(link)
    return true
  }
}

/** Takes the links off the selection and leaves their text. One step of undo. */
export const removeLink: Command = ({ state, tr, dispatch }) => {
  const link = state.schema.marks['link']
  const { from, to } = tr.selection
  if (!link || from === to) return false
  if (!dispatch) return true
  beginUndoStep(state)
  tr.removeMark(from, to, link)
  return true
}
