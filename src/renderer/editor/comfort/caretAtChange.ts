import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state'

/**
 * A transaction that puts the caret at the end of what differs between two states, or null where nothing
 * does. Where letters came or went it stands after them; where only a line's role or a style changed, a
 * caret that is already there stays.
 */
export function caretAtChange(before: EditorState, after: EditorState): Transaction | null {
  const start = before.doc.content.findDiffStart(after.doc.content)
  const ends = before.doc.content.findDiffEnd(after.doc.content)
  if (start === null || ends === null) return null
  // Where letters repeat, the difference from the end can lie before the one from the start.
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b))
  const end = ends.b + overlap
  const { head } = before.selection
  const isSameSize = before.doc.content.size === after.doc.content.size
  const place = isSameSize && start <= head && head <= end ? head : end
  return after.tr.setSelection(Selection.near(after.doc.resolve(place), -1)).scrollIntoView()
}
