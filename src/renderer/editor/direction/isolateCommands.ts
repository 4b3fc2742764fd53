import type { Command } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { Direction } from '../../../shared/article/direction.ts'
import { isolateAt, isolateOf, isolatesNeeded } from '../../../shared/text/isolatesNeeded.ts'
import type { Isolate } from '../../../shared/text/visualOrder.ts'
import { isolateLines } from './isolateLines.ts'
import { lineDirection } from './lineDirection.ts'

/** A part of the document that is or may be isolated. */
interface Place {
  from: number
  to: number
  direction: Direction | null
}

/**
 * Isolates what is selected, or the name, number or address at the caret; where the selection is isolated,
 * or the caret stands in an isolate, takes that off. Fails where there is nothing of the kind.
 */
export function toggleIsolate(article: Direction): Command {
  return ({ state, tr, dispatch }) => {
    const isolated = isolatesAtSelection(state)
    const { bdi } = state.schema.marks
    if (bdi === undefined) return false
    if (isolated.length > 0) {
      if (dispatch) for (const { from, to } of isolated) tr.removeMark(from, to, bdi)
      return true
    }
    const places = state.selection.empty ? placeAtCaret(state, article) : selectedPlaces(state)
    if (places.length === 0) return false
    if (dispatch) addIsolates(tr, places)
    return true
  }
}

/** Isolates all in the document that is seen otherwise than it is read. Fails where there is nothing. */
export function isolateAllNeeded(article: Direction): Command {
  return ({ state, tr, dispatch }) => {
    const places = placesNeeded(state.doc, article)
    if (places.length === 0) return false
    if (dispatch) addIsolates(tr, places)
    return true
  }
}

const neededInBlock = new WeakMap<Node, { direction: Direction; places: Place[] }>()

/** All places of the document that must be isolated; a block is looked at again only when it has changed. */
export function placesNeeded(doc: Node, article: Direction): Place[] {
  const places: Place[] = []
  doc.descendants((block, position) => {
    if (!block.isTextblock) return true
    const direction = lineDirection(doc.resolve(position + 1), article)
    for (const { from, to, ...rest } of neededIn(block, direction)) {
      places.push({ from: position + 1 + from, to: position + 1 + to, ...rest })
    }
    return false
  })
  return places
}

function neededIn(block: Node, direction: Direction): Place[] {
  const known = neededInBlock.get(block)
  if (known?.direction === direction) return known.places
  const places = isolateLines(block).flatMap(({ text, start, isolates }) =>
    isolatesNeeded(text, direction, isolates).map((isolate) => moved(isolate, start)),
  )
  neededInBlock.set(block, { direction, places })
  return places
}

/** The isolates that hold the caret, or all of the selection. */
export function isolatesAtSelection({ selection, doc }: EditorState): Place[] {
  const { from, to, empty } = selection
  const places: Place[] = []
  let isAllIsolated = true
  doc.nodesBetween(from, to, (block, position) => {
    if (!block.isTextblock) return true
    for (const { text, start, isolates } of isolateLines(block)) {
      const base = position + 1 + start
      const first = Math.max(from - base, 0)
      const last = Math.min(to - base, text.length)
      if (first > last || (first === last && !empty)) continue
      const touched = isolates.filter((isolate) =>
        empty ? isolate.from <= first && first <= isolate.to : isolate.from < last && isolate.to > first,
      )
      places.push(...touched.map((isolate) => moved(isolate, base)))
      const covered = touched.reduce(
        (sum, isolate) => sum + Math.min(isolate.to, last) - Math.max(isolate.from, first),
        0,
      )
      if (covered < last - first) isAllIsolated = false
    }
    return false
  })
  return isAllIsolated ? places : []
}

function placeAtCaret({ selection, doc }: EditorState, article: Direction): Place[] {
  const { $from } = selection
  const line = isolateLines($from.parent).findLast(({ start }) => start <= $from.parentOffset)
  if (line === undefined || !$from.parent.isTextblock) return []
  const direction = lineDirection(doc.resolve($from.pos), article)
  const found = isolateAt(line.text, direction, line.isolates, $from.parentOffset - line.start)
  return found === null ? [] : [moved(found, $from.start() + line.start)]
}

/** What is selected, line by line, without the spaces around it. */
function selectedPlaces({ selection, doc }: EditorState): Place[] {
  const places: Place[] = []
  for (const { $from, $to } of selection.ranges) {
    doc.nodesBetween($from.pos, $to.pos, (block, position) => {
      if (!block.isTextblock) return true
      for (const { text, start } of isolateLines(block)) {
        const base = position + 1 + start
        const part = text.slice(Math.max($from.pos - base, 0), Math.max($to.pos - base, 0))
        const first = Math.max($from.pos - base, 0) + part.length - part.trimStart().length
        const length = part.trim().length
        if (length > 0) places.push(moved(isolateOf(text, first, first + length), base))
      }
      return false
    })
  }
  return places
}

function addIsolates(tr: Transaction, places: readonly Place[]): void {
  const { bdi } = tr.doc.type.schema.marks
  if (bdi === undefined) return
  for (const { from, to, direction } of places) tr.addMark(from, to, bdi.create({ direction }))
}

function moved({ from, to, direction }: Isolate, by: number): Place {
  return { from: from + by, to: to + by, direction }
}
