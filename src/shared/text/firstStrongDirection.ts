import type { Direction } from '../article/direction.ts'
import { bidiClass, bidiClassOf } from './bidiClass.ts'

/**
 * The direction of a paragraph's first strong character, skipping what stands inside isolates; null where
 * there is none. UAX #9, rules P2 and P3 (their default, left-to-right, is the caller's to apply).
 * A line break inside the text closes open isolates and the search goes on: a block may hold several lines.
 */
export function firstStrongDirection(text: string): Direction | null {
  let isolates = 0
  for (let index = 0; index < text.length; index++) {
    const codePoint = text.codePointAt(index) as number
    if (codePoint > 0xffff) index++
    switch (bidiClassOf(codePoint)) {
      case bidiClass.leftToRight:
        if (isolates === 0) return 'ltr'
        break
      case bidiClass.rightToLeft:
        if (isolates === 0) return 'rtl'
        break
      case bidiClass.isolateInitiator:
        isolates++
        break
      case bidiClass.popIsolate:
        if (isolates > 0) isolates--
        break
      case bidiClass.paragraphSeparator:
        isolates = 0
        break
    }
  }
  return null
}
