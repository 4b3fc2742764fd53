import type { Direction } from '../../article/direction.ts'
import type { Isolate } from '../visualOrder.ts'

/** A line of text as the conversions take it. Places count UTF-16 units. */
export interface ConversionLine {
  text: string
  /** The text with U+FFFC in place of all that stays as it is: addresses, code, passages in another language. */
  open: string
  direction: Direction
  isolates: readonly Isolate[]
}

/** A text in place of a part of the line. */
export interface ConversionEdit {
  start: number
  end: number
  text: string
}

/** One place that a conversion would change: what a person sees as one, with all that changes in it. */
export interface ConversionPlace {
  start: number
  end: number
  change: { kind: 'edits'; edits: readonly ConversionEdit[] } | { kind: 'isolate'; isolate: Isolate }
}

/** A place with its edits, which are in order and apart from each other. */
export function edited(start: number, end: number, edits: readonly ConversionEdit[]): ConversionPlace {
  return { start, end, change: { kind: 'edits', edits } }
}
