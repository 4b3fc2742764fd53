import bidiFactory from 'bidi-js'
import { codePointTable } from './codePointTable.ts'

/** What the direction rules need to know of a character: its Bidi_Class (UAX #9, table 4), the rest as `other`. */
export const bidiClass = {
  other: 0,
  leftToRight: 1,
  /** Bidi_Class R and AL. */
  rightToLeft: 2,
  /** LRI, RLI and FSI, which open an isolate. */
  isolateInitiator: 3,
  /** PDI, which closes one. */
  popIsolate: 4,
  /** Bidi_Class B, which ends a paragraph and with it every open isolate. */
  paragraphSeparator: 5,
} as const

const classOfName: Record<string, number> = {
  L: bidiClass.leftToRight,
  R: bidiClass.rightToLeft,
  AL: bidiClass.rightToLeft,
  LRI: bidiClass.isolateInitiator,
  RLI: bidiClass.isolateInitiator,
  FSI: bidiClass.isolateInitiator,
  PDI: bidiClass.popIsolate,
  B: bidiClass.paragraphSeparator,
}

const bidi = bidiFactory()

/** The class of a code point, one of the values of `bidiClass`. */
export const bidiClassOf = codePointTable(
  (codePoint) => classOfName[bidi.getBidiCharTypeName(String.fromCodePoint(codePoint))] ?? bidiClass.other,
)
