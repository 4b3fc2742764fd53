import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { viewSettings } from '../../settings/useViewSettings.ts'

/** A move smaller than this is no new line, in pixels. */
const tolerance = 4

/**
 * Keeps the line of the caret in the middle of what is seen, where a person has chosen that. The mouse
 * is left alone: a text that moves under it would select what nobody meant.
 */
export const TypewriterScrolling = Extension.create({
  name: 'typewriterScrolling',
  addProseMirrorPlugins() {
    const byMouse: Plugin<boolean> = new Plugin<boolean>({
      state: {
        init: () => false,
        apply: (tr, before) => {
          if (tr.getMeta('pointer') === true) return true
          return tr.docChanged || tr.getMeta('uiEvent') !== undefined ? false : before && !tr.selectionSet
        },
      },
      props: {
        handleScrollToSelection: (view) => isOn(view) && centre(view),
      },
      view: () => ({
        update(view, before) {
          if (!isOn(view) || !view.hasFocus()) return
          const isMoved = before.doc !== view.state.doc || !before.selection.eq(view.state.selection)
          if (isMoved && byMouse.getState(view.state) !== true) centre(view)
        },
      }),
    })
    return [byMouse]
  },
})

function isOn(view: EditorView): boolean {
  return viewSettings.getSnapshot().isTypewriter && !view.isDestroyed
}

/** Gives whether it could: an editor that is not shown has no middle. */
function centre(view: EditorView, frames = 3): boolean {
  const page = view.dom.closest('.article-editor-page')
  if (page === null || view.isDestroyed) return false
  const { top, height } = page.getBoundingClientRect()
  if (height === 0) return false
  const caret = view.coordsAtPos(view.state.selection.head)
  const away = (caret.top + caret.bottom) / 2 - (top + height / 2)
  if (Math.abs(away) <= tolerance) return true
  page.scrollTop += away
  // Blocks that come into sight get their true height a frame later, and move what is below them.
  if (frames > 0) requestAnimationFrame(() => centre(view, frames - 1))
  return true
}
