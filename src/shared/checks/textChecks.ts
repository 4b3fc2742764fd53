import type { TextCheckCode } from './checkCodes.ts'
import type { TextCheck } from './TextCheck.ts'
import { bidiControl, bidiUnclosed, isolateMissing } from './text/bidiChecks.ts'
import { digitsMixed, digitsStyle } from './text/digitChecks.ts'
import { harakatStray } from './text/harakatStray.ts'
import { houseStyle } from './text/houseStyleCheck.ts'
import { punctuationLatin } from './text/punctuationLatin.ts'
import { punctuationSpacing } from './text/punctuationSpacing.ts'
import { quotes } from './text/quotes.ts'
import { spaceDoubled } from './text/spaceDoubled.ts'
import { spelling } from './text/spelling.ts'
import { tanweenPlace } from './text/tanweenPlace.ts'
import { tatweel } from './text/tatweel.ts'
import { wawDetached } from './text/wawDetached.ts'
import { alefMaqsura, hamza, taaMarbuta } from './text/wordListChecks.ts'
import { wordRepeated } from './text/wordRepeated.ts'

/** The checks that look at one line at a time, in the order of their codes. */
export const lineChecks: readonly TextCheck[] = [
  hamza,
  taaMarbuta,
  alefMaqsura,
  tanweenPlace,
  harakatStray,
  tatweel,
  wordRepeated,
  wawDetached,
  spaceDoubled,
  punctuationLatin,
  punctuationSpacing,
  quotes,
  houseStyle,
  bidiControl,
  bidiUnclosed,
  isolateMissing,
]

/** What every check of the text is called and how it is explained. */
export type CheckDescription = Omit<TextCheck, 'find'>

export const checkDescriptions: ReadonlyMap<TextCheckCode, CheckDescription> = new Map(
  [spelling, ...lineChecks, digitsMixed, digitsStyle].map((check) => [check.code, check]),
)
