import bidiFactory from 'bidi-js'
import type { Direction } from '../article/direction.ts'

/** A part of a line that is set apart from the text around it, as `<bdi>` does; `null`: by its first strong letter. */
export interface Isolate {
  from: number
  to: number
  direction: Direction | null
}

/** One place of the line as it is seen: the offset of its character, and on which side that is read. */
export interface VisualPlace {
  offset: number
  isRightToLeft: boolean
}

const bidi = bidiFactory()
const opening = { ltr: '\u2066', rtl: '\u2067', first: '\u2068' } as const
const closing = '\u2069'

/**
 * The characters (UTF-16 units) of one unbroken line from left to right as UAX #9 shows them. The
 * isolates must be in order and apart from each other; they are told to the algorithm as the HTML
 * standard tells those of `<bdi>`: by LRI, RLI or FSI and PDI.
 */
export function visualOrder(text: string, around: Direction, isolates: readonly Isolate[]): VisualPlace[] {
  const { marked, offsets } = markIsolates(text, isolates)
  const embedding = bidi.getEmbeddingLevels(marked, around)
  const order = bidi.getReorderedIndices(marked, embedding)
  const places: VisualPlace[] = []
  for (const index of order) {
    const offset = offsets[index] ?? -1
    if (offset >= 0) places.push({ offset, isRightToLeft: ((embedding.levels[index] ?? 0) & 1) === 1 })
  }
  return places
}

/** The text with its isolates as characters, and for each of its units its offset in the text, or -1. */
export function markIsolates(
  text: string,
  isolates: readonly Isolate[],
): { marked: string; offsets: number[] } {
  let marked = ''
  const offsets: number[] = []
  const add = (from: number, to: number) => {
    marked += text.slice(from, to)
    for (let offset = from; offset < to; offset++) offsets.push(offset)
  }
  let end = 0
  for (const { from, to, direction } of isolates) {
    add(end, from)
    marked += opening[direction ?? 'first']
    offsets.push(-1)
    add(from, to)
    marked += closing
    offsets.push(-1)
    end = to
  }
  add(end, text.length)
  return { marked, offsets }
}

/** Whether two orders of the same text look the same: every character in its place, and brackets turned alike. */
export function isSameOrder(
  text: string,
  one: readonly VisualPlace[],
  other: readonly VisualPlace[],
): boolean {
  return one.every(({ offset, isRightToLeft }, index) => {
    const twin = other[index]
    if (twin === undefined || twin.offset !== offset) return false
    return twin.isRightToLeft === isRightToLeft || bidi.getMirroredCharacter(text[offset] ?? '') === null
  })
}
