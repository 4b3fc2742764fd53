import type { EditorView } from '@tiptap/pm/view'
import type { Direction } from '../../../shared/article/direction.ts'

/** The article's direction, which the editor shows on its text. */
export function directionAround(view: EditorView): Direction {
  return view.dom.getAttribute('dir') === 'ltr' ? 'ltr' : 'rtl'
}
