import type { Editor } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'
import { sectionsOf } from './sectionsOf.ts'

/** Puts the caret at the beginning of a part of the article and brings that to the top of the page. */
export function goToSection(editor: Editor, key: string): void {
  const { view } = editor
  const section = sectionsOf(view.state.doc).find((each) => each.key === key)
  if (section === undefined) return
  const { tr } = view.state
  tr.setSelection(Selection.near(tr.doc.resolve(section.from + 1)))
  view.dispatch(tr)
  view.focus()
  showAtTop(view.nodeDOM(section.from))
  // What was out of sight had only a guessed height; a frame later it has its own.
  requestAnimationFrame(() => {
    if (!view.isDestroyed && view.state.doc === tr.doc) showAtTop(view.nodeDOM(section.from))
  })
}

function showAtTop(element: globalThis.Node | null): void {
  if (element instanceof HTMLElement) element.scrollIntoView({ block: 'start' })
}
