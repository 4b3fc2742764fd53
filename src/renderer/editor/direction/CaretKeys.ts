import { Extension } from '@tiptap/core'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Direction } from '../../../shared/article/direction.ts'
import { caretStops, type ResolvedLine, resolveLine, wordEdges } from '../../../shared/text/caretStops.ts'
import { isolateLines, type ShownLine } from './isolateLines.ts'
import { lineDirection } from './lineDirection.ts'

/**
 * Moves the caret the way the arrow points. Chromium moves it through the letters as they are stored, in
 * the direction of the paragraph: in an Arabic line the arrow to the left goes through a Latin name to the
 * right, and jumps at both of its ends. Only lines in which both directions meet are handled here.
 */
export const CaretKeys = Extension.create({
  name: 'caretKeys',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleKeyDown: (view, event) => {
            const { key, altKey, ctrlKey, metaKey, shiftKey, isComposing } = event
            if ((key !== 'ArrowLeft' && key !== 'ArrowRight') || isComposing) return false
            // On a Mac Alt goes by words, and Ctrl and ⌘ are the system's; elsewhere Alt is the browser's.
            const isMac = navigator.platform.startsWith('Mac')
            const byWord = isMac ? altKey : ctrlKey
            if (metaKey || (isMac ? ctrlKey : altKey)) return false
            const side = key === 'ArrowLeft' ? -1 : 1
            return moveCaret(view, { side, unit: byWord ? 'word' : 'letter', isExtending: shiftKey })
          },
        },
      }),
    ]
  },
})

interface Move {
  /** -1 to the left, 1 to the right. */
  side: -1 | 1
  unit: 'letter' | 'word'
  isExtending: boolean
}

/** A line between two breaks, and where its text begins in the document. */
interface Place {
  line: ResolvedLine
  start: number
}

function moveCaret(view: EditorView, move: Move): boolean {
  const { selection, doc } = view.state
  if (!(selection instanceof TextSelection)) return false
  const { $head, $anchor, from, to } = selection
  if (!$head.parent.isTextblock) return false
  const place = placeAt(view, $head.pos)
  if (place === null) return false
  const offset = $head.pos - place.start
  const target =
    selection.empty || move.isExtending
      ? next(view, place, offset, move)
      : $anchor.parent === $head.parent
        ? collapsed(view, place, from - place.start, to - place.start, move)
        : null
  if (target === null) return false
  const head = place.start + target
  const moved = TextSelection.create(doc, move.isExtending ? $anchor.pos : head, head)
  view.dispatch(view.state.tr.setSelection(moved).scrollIntoView())
  return true
}

/** The line at a position, or null where logical and visual order are the same and the browser knows the way. */
function placeAt(view: EditorView, position: number): Place | null {
  const $position = view.state.doc.resolve(position)
  const shown = isolateLines($position.parent).findLast(({ start }) => start <= $position.parentOffset)
  if (shown === undefined || shown.text === '') return null
  const direction = lineDirection($position, view.dom.dir === 'ltr' ? 'ltr' : 'rtl')
  const line = resolved(shown, direction)
  return line.isMixed ? { line, start: $position.start() + shown.start } : null
}

const resolvedLines = new WeakMap<ShownLine, ResolvedLine>()

/** A line is resolved once for as long as it stays as it is, however often the arrow is pressed in it. */
function resolved(shown: ShownLine, around: Direction): ResolvedLine {
  const known = resolvedLines.get(shown)
  if (known?.around === around) return known
  const line = resolveLine(shown.text, around, shown.isolates)
  resolvedLines.set(shown, line)
  return line
}

/** Where the caret goes from an offset of the line; null where it leaves the line's text. */
function next(view: EditorView, place: Place, offset: number, move: Move): number | null {
  const edges = move.unit === 'word' ? wordEdges(place.line.text) : null
  let current = offset
  for (;;) {
    const target = neighbour(view, place, current, move.side)
    if (target === null) return current === offset ? null : current
    if (edges === null) return target
    // The far edge of a word, seen from where the caret comes.
    if (target > current ? edges.ends.has(target) : edges.starts.has(target)) return target
    current = target
  }
}

/** The stop beside an offset, on the line of the screen or at the end of the one that follows or goes before. */
function neighbour(view: EditorView, place: Place, offset: number, side: -1 | 1): number | null {
  const { line } = place
  const { from, to } = screenLine(view, place, offset)
  const stops = stopsOn(line, from, to)
  const beside = stops[stops.indexOf(offset) + side]
  if (beside !== undefined && stops.includes(offset)) return beside
  const isForward = side === (line.around === 'rtl' ? -1 : 1)
  if (isForward) return to < line.text.length ? to : null
  if (from === 0) return null
  const before = screenLine(view, place, from - 1)
  return stopsOn(line, before.from, before.to).at(side === -1 ? -1 : 0) ?? null
}

/** The end of a line that goes on is the beginning of the next one, and is painted there. */
function stopsOn(line: ResolvedLine, from: number, to: number): number[] {
  const stops = caretStops(line, from, to)
  return to < line.text.length ? stops.filter((offset) => offset !== to) : stops
}

/** What stands on one line of the screen with an offset: found by halving, for lines follow one another down the page. */
function screenLine(view: EditorView, { line, start }: Place, offset: number): { from: number; to: number } {
  const { length } = line.text
  const topAt = (index: number) => {
    const { top, bottom } = view.coordsAtPos(start + index, index === length ? -1 : 1)
    return (top + bottom) / 2
  }
  const here = topAt(offset)
  const height = view.coordsAtPos(start + offset).bottom - view.coordsAtPos(start + offset).top
  const isAbove = (index: number) => topAt(index) < here - height / 2
  const isBelow = (index: number) => topAt(index) > here + height / 2
  return {
    from: isAbove(0) ? firstWhere(0, offset, (index) => !isAbove(index)) : 0,
    to: isBelow(length) ? firstWhere(offset, length, isBelow) : length,
  }
}

/** The first offset after `low` up to `high` for which `holds`, which holds from there on. */
function firstWhere(low: number, high: number, holds: (offset: number) => boolean): number {
  let [no, yes] = [low, high]
  while (yes - no > 1) {
    const middle = (no + yes) >> 1
    if (holds(middle)) yes = middle
    else no = middle
  }
  return yes
}

/** The end of a selection that lies on the side of the arrow. */
function collapsed(
  view: EditorView,
  place: Place,
  from: number,
  to: number,
  { side, unit }: Move,
): number | null {
  if (unit === 'word' || from < 0 || to > place.line.text.length) return null
  const shown = screenLine(view, place, from)
  const stops = stopsOn(place.line, shown.from, shown.to)
  const [one, other] = [stops.indexOf(from), stops.indexOf(to)]
  if (one < 0 || other < 0) return null
  return one < other === (side === -1) ? from : to
}
