import bidiFactory from 'bidi-js'
import type { Direction } from '../article/direction.ts'
import { type Isolate, markIsolates } from './visualOrder.ts'

const bidi = bidiFactory()
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/** A text between two line breaks, as the bidirectional algorithm resolves it. */
export interface ResolvedLine {
  text: string
  around: Direction
  /** Whether anything runs against the paragraph; where nothing does, logical order is visual order. */
  isMixed: boolean
  marked: string
  /** For each unit of the text its place in `marked`. */
  units: readonly number[]
  levels: Uint8Array
  paragraphs: { start: number; end: number; level: number }[]
}

export function resolveLine(text: string, around: Direction, isolates: readonly Isolate[]): ResolvedLine {
  const { marked, offsets } = markIsolates(text, isolates)
  const { levels, paragraphs } = bidi.getEmbeddingLevels(marked, around)
  const base = around === 'rtl' ? 1 : 0
  const isMixed = levels.some((level) => level !== base)
  const units: number[] = []
  offsets.forEach((offset, unit) => {
    if (offset >= 0) units[offset] = unit
  })
  return { text, around, isMixed, marked, units, levels, paragraphs }
}

/**
 * The offsets at which a caret can stand in the part `from`–`to` of the text that is one line on the screen, from
 * left to right as Chromium paints them: between characters of different levels (UAX #9) at the edge of
 * the one that runs more like the paragraph. No offset lies within a grapheme cluster (UAX #29).
 */
export function caretStops(line: ResolvedLine, from: number, to: number): number[] {
  const first = line.units[from]
  const last = line.units[to - 1]
  if (first === undefined || last === undefined || to <= from) return [from]
  const places = placesOnLine(line, first, last)
  const stops: { offset: number; x: number }[] = []
  for (const offset of boundaries(line.text)) {
    if (offset < from || offset > to) continue
    // The ends of a line are those of its paragraph's direction, whatever runs there.
    const isStart = offset === from
    if (isStart || offset === to) {
      stops.push({ offset, x: isStart === (line.around === 'ltr') ? -1 : line.marked.length + 1 })
    } else {
      stops.push({ offset, x: edgeAt(line, places, offset) })
    }
  }
  return stops.sort((one, other) => one.x - other.x).map(({ offset }) => offset)
}

/** The starts and ends of the words of a text. */
export function wordEdges(text: string): { starts: Set<number>; ends: Set<number> } {
  const starts = new Set<number>()
  const ends = new Set<number>()
  for (const { index, segment, isWordLike } of words.segment(text)) {
    if (!isWordLike) continue
    starts.add(index)
    ends.add(index + segment.length)
  }
  return { starts, ends }
}

/** For each unit of the marked text its place on the line, counted from the left. */
function placesOnLine(
  { marked, levels, paragraphs }: ResolvedLine,
  first: number,
  last: number,
): Map<number, number> {
  const order = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  for (const [start, end] of bidi.getReorderSegments(marked, { levels, paragraphs }, first, last)) {
    if (start === undefined || end === undefined) continue
    const turned = order.slice(start - first, end - first + 1).reverse()
    order.splice(start - first, turned.length, ...turned)
  }
  return new Map(order.map((unit, place) => [unit, place]))
}

function edgeAt({ units, levels }: ResolvedLine, places: Map<number, number>, offset: number): number {
  const before = units[offset - 1] ?? 0
  const after = units[offset] ?? 0
  let lowest = before
  for (let unit = before; unit <= after; unit++) {
    if ((levels[unit] ?? 0) < (levels[lowest] ?? 0)) lowest = unit
  }
  const place = places.get(lowest) ?? 0
  if (lowest !== before && lowest !== after) return place + 0.5
  const isRightToLeft = ((levels[lowest] ?? 0) & 1) === 1
  // Its end where it stands before the caret, its beginning where it stands after.
  return (lowest === before) === isRightToLeft ? place : place + 1
}

function boundaries(text: string): number[] {
  return [...Array.from(graphemes.segment(text), ({ index }) => index), text.length]
}
