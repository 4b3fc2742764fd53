import { type ConversionEdit, type ConversionLine, type ConversionPlace, edited } from './ConversionLine.ts'

const letter = /[\u0621-\u063f\u0641-\u064a\u0671-\u06d3\u06d5]/
const tatweel = '\u0640'

/** Takes away the kashida within a word. What holds a particle to a Latin name or a number, and the «هـ» of a Hijri year, stay. */
export function convertTatweel({ open }: ConversionLine): ConversionPlace[] {
  const places: ConversionPlace[] = []
  for (const { index, 0: word } of open.matchAll(/[^\s\ufffc]+/g)) {
    const edits: ConversionEdit[] = []
    for (const { index: at, 0: run } of word.matchAll(/[\u0640\u064b-\u065f\u0670]+/g)) {
      if (!letter.test(word[at - 1] ?? '') || !letter.test(word[at + run.length] ?? '')) continue
      for (let offset = 0; offset < run.length; offset++) {
        const start = index + at + offset
        if (run[offset] === tatweel) edits.push({ start, end: start + 1, text: '' })
      }
    }
    if (edits.length > 0) places.push(edited(index, index + word.length, edits))
  }
  return places
}
