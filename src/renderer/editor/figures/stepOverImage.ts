import { Selection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { figureAround } from './figureCommands.ts'

/**
 * Takes the up and down arrows to the line on the other side of an image: into its caption, or out of it to the
 * text. Chromium passes a caption over, since what stands between is not for editing. Keeps the caret's column.
 */
export function stepOverImage(view: EditorView, direction: 1 | -1): boolean {
  const { selection, doc } = view.state
  if (!(selection instanceof TextSelection) || !selection.empty) return false
  const { $head } = selection
  if (!view.endOfTextblock(direction > 0 ? 'down' : 'up')) return false
  const own = figureAround($head)
  const border = direction > 0 ? $head.after() : $head.before()
  const $border = doc.resolve(border)
  const beside = direction > 0 ? $border.nodeAfter : $border.nodeBefore
  if (own === null && beside?.type.name !== 'figure') return false
  const target = Selection.findFrom($border, direction, true)
  if (target === null) return false
  const place = placeInColumn(view, $head.pos, target) ?? target
  view.dispatch(view.state.tr.setSelection(place).scrollIntoView())
  return true
}

/** The place on the near line of the target's block that is below or above the caret. */
function placeInColumn(view: EditorView, caret: number, target: Selection): Selection | null {
  const { left } = view.coordsAtPos(caret)
  const { top, bottom } = view.coordsAtPos(target.head)
  const found = view.posAtCoords({ left, top: (top + bottom) / 2 })
  if (found === null) return null
  const $found = view.state.doc.resolve(found.pos)
  return $found.parent === target.$head.parent ? TextSelection.create(view.state.doc, found.pos) : null
}
