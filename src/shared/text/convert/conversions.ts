import { isolatesNeeded } from '../isolatesNeeded.ts'
import type { ConversionLine, ConversionPlace } from './ConversionLine.ts'
import { convertDigits, type DigitForm, digitForms } from './convertDigits.ts'
import { convertLetters } from './convertLetters.ts'
import { convertPunctuation } from './convertPunctuation.ts'
import { convertQuotes, type QuoteForm, quoteForms } from './convertQuotes.ts'
import { convertTatweel } from './convertTatweel.ts'
import { convertWaw, type WawForm, wawForms } from './convertWaw.ts'
import {
  type HarakatKept,
  harakatKept,
  inArabicLetters,
  inPlainLetters,
  type PersianScope,
  persianScopes,
  withoutHarakat,
} from './letterChanges.ts'

/** Each conversion with the ways in which it can be done, the first being the usual one. */
export const conversionWays = {
  digits: digitForms,
  punctuation: ['bySurroundings'],
  quotes: quoteForms,
  harakat: harakatKept,
  tatweel: ['within'],
  waw: wawForms,
  isolates: ['needed'],
  presentation: ['letters'],
  persian: persianScopes,
} as const satisfies Record<string, readonly string[]>

export type ConversionName = keyof typeof conversionWays
export const conversionNames = Object.keys(conversionWays) as ConversionName[]

/** A conversion and the way in which it is done. */
export type Conversion =
  | { name: 'digits'; way: DigitForm }
  | { name: 'quotes'; way: QuoteForm }
  | { name: 'harakat'; way: HarakatKept }
  | { name: 'waw'; way: WawForm }
  | { name: 'persian'; way: PersianScope }
  | { name: 'punctuation'; way: 'bySurroundings' }
  | { name: 'tatweel'; way: 'within' }
  | { name: 'isolates'; way: 'needed' }
  | { name: 'presentation'; way: 'letters' }

/** All conversions in all their ways. */
export const allConversions: readonly Conversion[] = conversionNames.flatMap((name) =>
  conversionWays[name].map((way) => ({ name, way }) as Conversion),
)

/** Every place that a conversion would change in a line, in order and apart; with all of them changed there is none. */
export function conversionPlaces(line: ConversionLine, conversion: Conversion): ConversionPlace[] {
  switch (conversion.name) {
    case 'digits':
      return convertDigits(line, conversion.way)
    case 'punctuation':
      return convertPunctuation(line)
    case 'quotes':
      return convertQuotes(line, conversion.way)
    case 'harakat':
      return convertLetters(line, withoutHarakat(conversion.way))
    case 'tatweel':
      return convertTatweel(line)
    case 'waw':
      return convertWaw(line, conversion.way)
    case 'isolates':
      return isolatePlaces(line)
    case 'presentation':
      return convertLetters(line, inPlainLetters)
    case 'persian':
      return convertLetters(line, inArabicLetters(conversion.way))
  }
}

/** A line break parts two paragraphs for the order of what is shown, so each is looked at by itself. */
function isolatePlaces({ text, direction, isolates }: ConversionLine): ConversionPlace[] {
  const places: ConversionPlace[] = []
  let start = 0
  for (const part of text.split('\n')) {
    const end = start + part.length
    const own = isolates
      .filter(({ from, to }) => from < end && to > start)
      .map((isolate) => ({ ...isolate, from: isolate.from - start, to: isolate.to - start }))
    for (const { from, to, ...rest } of isolatesNeeded(part, direction, own)) {
      const isolate = { ...rest, from: from + start, to: to + start }
      places.push({ start: isolate.from, end: isolate.to, change: { kind: 'isolate', isolate } })
    }
    start = end + 1
  }
  return places
}
