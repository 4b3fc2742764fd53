import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import type { BlockFinding } from './CheckWatch.ts'
import { placeOf } from './fixFindings.ts'

/** Selects the place of a finding and brings it into sight; false where the text there has changed since. */
export function goToFinding(editor: Editor, found: BlockFinding): boolean {
  const { state, view } = editor
  const place = placeOf(state.doc, found)
  if (place === null) return false
  const start = Math.min(place.from, state.doc.content.size)
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, start)))
  reveal(editor, start)
  // Blocks out of sight have only a guessed height, so a frame later, when they have their own, it is looked at again.
  requestAnimationFrame(() => {
    if (!editor.isDestroyed) reveal(editor, start)
  })
  return true
}

/** The next finding after the caret, or the one before, round the ends; goes there. Null where there is none. */
export function stepFinding(
  editor: Editor,
  findings: readonly BlockFinding[],
  by: 1 | -1,
): BlockFinding | null {
  const { doc, selection } = editor.state
  const placed: { found: BlockFinding; from: number }[] = []
  const starts = new Map<unknown, number>()
  doc.descendants((node, position) => {
    if (node.isTextblock) starts.set(node, position + 1)
    return !node.isTextblock
  })
  for (const found of findings) {
    const base = starts.get(found.block)
    if (base !== undefined) placed.push({ found, from: base + found.finding.start })
  }
  const next =
    by > 0
      ? (placed.find(({ from }) => from > selection.from) ?? placed[0])
      : (placed.findLast(({ from }) => from < selection.from) ?? placed.at(-1))
  if (next === undefined || !goToFinding(editor, next.found)) return null
  return next.found
}

function reveal(editor: Editor, position: number): void {
  const page = editor.view.dom.closest('.article-editor-page')
  if (page === null) return
  const { top, bottom } = editor.view.coordsAtPos(position)
  const sight = page.getBoundingClientRect()
  if (top < sight.top || bottom > sight.bottom - 40) page.scrollTop += top - (sight.top + sight.height / 3)
}
