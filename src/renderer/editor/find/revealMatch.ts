import type { EditorView } from '@tiptap/pm/view'

/**
 * Brings the current match into sight, in the middle, where it is not in sight already. Blocks out of sight
 * have only a guessed height, so a frame later, when they have their own, it is looked at again.
 */
export function revealMatch(view: EditorView): void {
  reveal(view)
  requestAnimationFrame(() => {
    if (!view.isDestroyed) reveal(view)
  })
}

function reveal(view: EditorView): void {
  const match = view.dom.querySelector('.find-match-current')
  const page = view.dom.closest('.article-editor-page')
  if (match === null || page === null) return
  const { top, bottom } = match.getBoundingClientRect()
  const sight = page.getBoundingClientRect()
  if (top < sight.top || bottom > sight.bottom) match.scrollIntoView({ block: 'center' })
}
