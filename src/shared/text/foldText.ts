import { codePointTable } from './codePointTable.ts'
import { digitRules, droppedFirst, droppedRanges, letterRules } from './foldingRules.ts'

/** What the table says of a UTF-16 code unit, above the 16 bits of the unit that it becomes. */
const kept = 0
const dropped = 1
const accent = 2
const latin = 3

/**
 * A text folded for search and comparison: text.md, "Folding". NFKC and lower case, Arabic letters brought
 * to their plain form, harakat, tatweel and invisible characters gone, Latin letters without accents.
 * `fold` gives the same text with the way back.
 */
export function foldText(text: string): string {
  const plain = text.replace(droppedFirst, '').normalize('NFKC').toLowerCase()
  const units = plain.length <= shortBuffer.length ? shortBuffer : new Uint16Array(plain.length)
  let length = 0
  let isAfterLatin = false
  for (let index = 0; index < plain.length; index++) {
    const entry = foldedUnit(plain.charCodeAt(index))
    const kind = entry >> 16
    if (kind === dropped || (kind === accent && isAfterLatin)) continue
    isAfterLatin = kind === latin
    units[length++] = entry & 0xffff
  }
  return textOfUnits(units, length)
}

/** Words and lines are folded by the million; they need no buffer of their own. */
const shortBuffer = new Uint16Array(256)

const combining = /^\p{Mn}$/u
const latinLetter = /^\p{Script=Latin}$/u
const ignorable = /^\p{Default_Ignorable_Code_Point}$/u

const replacements = new Map<number, number>()
for (const { from, to } of letterRules) {
  for (const letter of from) replacements.set(letter.charCodeAt(0), to.charCodeAt(0))
}
for (const { zero } of digitRules) {
  for (let digit = 0; digit < 10; digit++) replacements.set(zero.charCodeAt(0) + digit, 0x30 + digit)
}

const foldedUnit = codePointTable((unit) => {
  const replacement = replacements.get(unit)
  if (replacement !== undefined) return replacement
  if (droppedRanges.some(({ from, to }) => unit >= from && unit <= to)) return dropped << 16
  const character = String.fromCharCode(unit)
  if (ignorable.test(character)) return dropped << 16
  if (combining.test(character)) return unit | (accent << 16)
  if (latinLetter.test(character)) return character.normalize('NFD').charCodeAt(0) | (latin << 16)
  return unit | (kept << 16)
})

/** The most arguments that a call is given at once. */
const chunk = 8192

function textOfUnits(units: Uint16Array, length: number): string {
  let text = ''
  for (let start = 0; start < length; start += chunk) {
    text += String.fromCharCode(...units.subarray(start, Math.min(start + chunk, length)))
  }
  return text
}
