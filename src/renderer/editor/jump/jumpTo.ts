import type { Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import type { ArticleSession } from '../ArticleSession.ts'
import { editorOf } from './editors.ts'

/** A place in an article's text: a block by its id, or `headline` or `standfirst`, and a span of its text. */
export interface TextPlace {
  block: string
  start: number
  end: number
}

/** Selects a place in the text and brings it into sight, with the keyboard there; false where it is no more. */
export function jumpTo(session: ArticleSession, { block, start, end }: TextPlace): boolean {
  const editor = editorOf(session)
  if (editor === undefined || editor.isDestroyed) return false
  const { state, view } = editor
  const line = findLine(state.doc, block)
  if (line === null) return false
  const within = (offset: number) => line.from + Math.min(offset, line.node.content.size)
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, within(start), within(end))))
  view.focus()
  reveal()
  // Blocks out of sight have only a guessed height, so a frame later, when they have their own, it is looked at again.
  requestAnimationFrame(reveal)
  return true

  function reveal() {
    if (!view.isDestroyed)
      view.domAtPos(within(start)).node.parentElement?.scrollIntoView({ block: 'center' })
  }
}

/** The block's own line, or the first one in it. */
function findLine(doc: Node, block: string): { node: Node; from: number } | null {
  let found: { node: Node; from: number } | null = null
  let isInside = false
  doc.descendants((node, position) => {
    if (found !== null) return false
    if (isWanted(node, block)) isInside = true
    if (isInside && node.isTextblock) found = { node, from: position + 1 }
    return found === null
  })
  return found
}

function isWanted(node: Node, block: string): boolean {
  const { id, role } = node.attrs as { id?: unknown; role?: unknown }
  return id === block || ((block === 'headline' || block === 'standfirst') && role === block)
}
