import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** How near the caret may come to the edge before the text is scrolled, in pixels: ProseMirror's own margin. */
const margin = 5

/**
 * Answers for a caret that is in sight that nothing is to be scrolled. To find that out itself, ProseMirror asks each
 * of the fifteen elements around the text for its size and style on every key, ninety questions that the browser
 * must be done with its layout for. Whatever is not plainly in sight is left to ProseMirror.
 */
export const CaretInSight = Extension.create({
  name: 'caretInSight',
  addProseMirrorPlugins: () => [new Plugin({ props: { handleScrollToSelection: isInSight } })],
})

function isInSight(view: EditorView): boolean {
  const { empty, $head } = view.state.selection
  // In a line of the text itself: what lies deeper may have something around it that scrolls.
  if (!empty || $head.depth !== 1) return false
  const page = view.dom.closest('.article-editor-page')
  if (page === null) return false
  const seen = page.getBoundingClientRect()
  const caret = view.coordsAtPos($head.pos, 1)
  return (
    caret.top >= Math.max(0, seen.top) + margin &&
    caret.bottom <= Math.min(window.innerHeight, seen.bottom) - margin &&
    caret.left >= Math.max(0, seen.left) + margin &&
    caret.right <= Math.min(window.innerWidth, seen.right) - margin
  )
}
