import type { Editor } from '@tiptap/core'

const gap = 8

/** Puts a menu above the selection, in the middle of it, within the window; below it where the text is at the top. */
export function placeAbove(editor: Editor, element: HTMLElement): void {
  const { from, to } = editor.state.selection
  const start = editor.view.coordsAtPos(from)
  const end = editor.view.coordsAtPos(to, -1)
  const { width, height } = element.getBoundingClientRect()
  const isOneLine = Math.abs(start.top - end.top) < (start.bottom - start.top) / 2
  const text = editor.view.dom.getBoundingClientRect()
  const middle = isOneLine ? (start.left + end.left) / 2 : (text.left + text.right) / 2
  const page = editor.view.dom.closest('.article-editor-page')?.getBoundingClientRect()
  const top = page?.top ?? 0
  const above = Math.min(start.top, end.top) - height - gap
  const below = Math.max(start.bottom, end.bottom) + gap
  const wanted = above > top ? above : below
  const lowest = (page?.bottom ?? window.innerHeight) - height - gap
  element.style.left = `${Math.max(gap, Math.min(middle - width / 2, window.innerWidth - width - gap))}px`
  element.style.top = `${Math.max(top + gap, Math.min(wanted, lowest))}px`
}
