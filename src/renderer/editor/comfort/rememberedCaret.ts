import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { type Selection, TextSelection } from '@tiptap/pm/state'

/** A place in the text that outlives what others write meanwhile: a line by its id, and the offset in it. */
interface Place {
  id: string
  offset: number
}

/** Where the caret stood, or what was selected. */
export interface RememberedCaret {
  anchor: Place
  head: Place
}

/** Remembers the selection; null where an end of it is in no line with an id. */
export function rememberCaret({ $anchor, $head }: Selection): RememberedCaret | null {
  const anchor = placeOf($anchor)
  const head = placeOf($head)
  return anchor && head && { anchor, head }
}

/** The selection that was remembered, in a document that may have changed; null where a line of it is gone. */
export function findCaret(doc: Node, { anchor, head }: RememberedCaret): Selection | null {
  const from = positionOf(doc, anchor)
  const to = head.id === anchor.id && head.offset === anchor.offset ? from : positionOf(doc, head)
  return from === null || to === null ? null : TextSelection.create(doc, from, to)
}

function placeOf($position: ResolvedPos): Place | null {
  const id: unknown = $position.parent.isTextblock ? $position.parent.attrs['id'] : null
  return typeof id === 'string' ? { id, offset: $position.parentOffset } : null
}

function positionOf(doc: Node, { id, offset }: Place): number | null {
  let found: number | null = null
  doc.descendants((node, position) => {
    if (found !== null || node.isInline) return false
    if (node.isTextblock && node.attrs['id'] === id)
      found = position + 1 + Math.min(offset, node.content.size)
    return found === null
  })
  return found
}
