import type { ResolvedPos } from '@tiptap/pm/model'
import { Selection, TextSelection } from '@tiptap/pm/state'
import { CellSelection, cellAround, nextCell } from '@tiptap/pm/tables'
import type { EditorView } from '@tiptap/pm/view'

/**
 * Takes the left and right arrows where they leave a cell: the caret goes to the cell on that side, and
 * with Shift whole cells are selected. Returns false where the arrow stays within its cell.
 */
export function moveAcrossCells(view: EditorView, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return false
  const side = event.key === 'ArrowLeft' ? 'left' : 'right'
  const { selection, doc } = view.state
  if (selection instanceof CellSelection) {
    const step = stepInTable(view, selection.$headCell, side)
    const next = event.shiftKey
      ? extended(selection.$anchorCell, selection.$headCell, step)
      : Selection.near(selection.$headCell, step)
    return select(view, next)
  }
  if (!(selection instanceof TextSelection) || (!event.shiftKey && !selection.empty)) return false
  const $cell = cellAround(selection.$head)
  if (!$cell || !isAtEdge(view, selection.$head, $cell, side)) return false
  const step = stepInTable(view, $cell, side)
  if (event.shiftKey) return select(view, extended($cell, $cell, step))
  const border = step > 0 ? $cell.pos + ($cell.nodeAfter?.nodeSize ?? 0) : $cell.pos
  return select(view, Selection.near(doc.resolve(border), step))
}

function select(view: EditorView, selection: Selection | null): boolean {
  if (selection === null || selection.eq(view.state.selection)) return false
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView())
  return true
}

function extended($anchor: ResolvedPos, $head: ResolvedPos, step: 1 | -1): Selection | null {
  const $next = nextCell($head, 'horiz', step)
  return $next ? new CellSelection($anchor, $next) : null
}

/** Whether the caret is at that edge of the cell's first or last line which the arrow points at. */
function isAtEdge(view: EditorView, $head: ResolvedPos, $cell: ResolvedPos, side: 'left' | 'right'): boolean {
  const isForward = (side === 'left') === isRightToLeft(view, $head.before())
  for (let depth = $head.depth - 1; depth > $cell.depth; depth--) {
    const border = isForward ? $head.node(depth).childCount - 1 : 0
    if ($head.index(depth) !== border) return false
  }
  return view.endOfTextblock(side)
}

/** Forward or backward in the table's own order, in which the first column of a right-to-left table is at the right. */
function stepInTable(view: EditorView, $cell: ResolvedPos, side: 'left' | 'right'): 1 | -1 {
  return (side === 'left') === isRightToLeft(view, $cell.before(-1)) ? 1 : -1
}

function isRightToLeft(view: EditorView, position: number): boolean {
  const dom = view.nodeDOM(position)
  return dom instanceof Element && getComputedStyle(dom).direction === 'rtl'
}
