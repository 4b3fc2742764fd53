import { type ConversionEdit, type ConversionLine, type ConversionPlace, edited } from './ConversionLine.ts'

/** What stands in place of a character; undefined where it stays. */
export type LetterChange = (character: string, index: number, text: string) => string | undefined

/** Changes single characters; the changes in one word are one place. */
export function convertLetters({ open }: ConversionLine, change: LetterChange): ConversionPlace[] {
  const places: ConversionPlace[] = []
  for (const { index, 0: word } of open.matchAll(/[^\s\ufffc]+/g)) {
    const edits: ConversionEdit[] = []
    for (let at = index; at < index + word.length; at++) {
      const character = open[at] ?? ''
      const text = change(character, at, open)
      if (text !== undefined && text !== character) edits.push({ start: at, end: at + 1, text })
    }
    if (edits.length > 0) places.push(edited(index, index + word.length, edits))
  }
  return places
}
