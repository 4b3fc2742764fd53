import type { Direction } from '../article/direction.ts'
import { bidiClass, bidiClassOf } from './bidiClass.ts'

const leftToRightMark = 0x200e
const rightToLeftMark = 0x200f
const arabicLetterMark = 0x061c

/**
 * The direction of most of a text's strongly directional letters (Bidi_Class L against R and AL), counted
 * outside isolates; `fallback` where it is a tie or there is none. Direction marks (LRM, RLM, ALM) are
 * no letters. text.md, "Direction". The caller leaves out what stands in `bdi` marks.
 */
export function dominantDirection(text: string, fallback: Direction): Direction {
  let balance = 0
  let isolates = 0
  for (let index = 0; index < text.length; index++) {
    let codePoint = text.charCodeAt(index)
    if (codePoint >= 0xd800 && codePoint < 0xdc00) {
      codePoint = text.codePointAt(index) as number
      if (codePoint > 0xffff) index++
    }
    switch (bidiClassOf(codePoint)) {
      case bidiClass.leftToRight:
        if (isolates === 0 && codePoint !== leftToRightMark) balance--
        break
      case bidiClass.rightToLeft:
        if (isolates === 0 && codePoint !== rightToLeftMark && codePoint !== arabicLetterMark) balance++
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
  if (balance === 0) return fallback
  return balance > 0 ? 'rtl' : 'ltr'
}
