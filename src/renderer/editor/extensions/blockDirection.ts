import type { Node } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import type { Direction } from '../../../shared/article/direction.ts'
import { dominantDirection } from '../../../shared/text/dominantDirection.ts'

/**
 * The direction to show a block in, or null where it takes that of what it stands in: what a person set,
 * else that of most of its strong letters outside isolates. As `automaticDirection` for stored documents.
 */
export function blockDirection(node: Node): Direction | null {
  const set = setDirectionOf(node)
  if (set !== null) return set
  const text = openText(node)
  const direction = dominantDirection(text, 'rtl')
  // The same answer for either fallback is the text's own.
  return direction === dominantDirection(text, 'ltr') ? direction : null
}

/** The direction that a person set, or null. */
export function setDirectionOf(node: Node): Direction | null {
  const set: unknown = node.attrs['direction']
  return set === 'rtl' || set === 'ltr' ? set : null
}

/**
 * Whether the block at a place turns with the list or the quotation that it stands in, whatever its own text:
 * a line, and a list in a list as well. As `documentToContent` resolves them.
 */
export function isTurnedAsWhole(view: EditorView, position: number | undefined): boolean {
  if (position === undefined) return false
  const { doc } = view.state
  if (placesAtTop(doc).has(position)) return false
  const parent = doc.resolve(position).parent.type.name
  return parent === 'listItem' || parent === 'blockquote'
}

/** The last document whose places were asked for, and the positions at which its blocks at the top begin. */
let known: { doc: Node; places: ReadonlySet<number> } | null = null

/**
 * Resolving a position goes through all blocks before it. Where a long text is shown for the first time that
 * is done for each of its lines, so the places are gone through once for all.
 */
function placesAtTop(doc: Node): ReadonlySet<number> {
  if (known?.doc !== doc) {
    const places = new Set<number>()
    doc.forEach((_block, offset) => void places.add(offset))
    known = { doc, places }
  }
  return known.places
}

function openText(node: Node): string {
  let text = ''
  node.descendants((child) => {
    if (child.isText) {
      const isLeftOut = child.marks.some(
        (mark) =>
          mark.type.name === 'bdi' || (mark.type.name === 'link' && mark.attrs['href'] === child.text),
      )
      if (!isLeftOut) text += child.text
    } else {
      text += ' '
    }
  })
  return text
}
