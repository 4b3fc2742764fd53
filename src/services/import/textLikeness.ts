/** The C0 control characters other than white space. */
const control = /(?![\t\n\v\f\r])[^\P{Cc}\u007f-\u009f]/gu
const replacement = /\ufffd/g
const nonAscii = /[^\p{ASCII}]/gu

/** Whether a text has no NUL and hardly a control character: one in a hundred characters at most. */
export function isWithoutControls(text: string): boolean {
  return !text.includes('\0') && countOf(text, control) * 100 <= text.length
}

/** Whether a decoder found what it could not read (U+FFFD) in at most one of twenty characters beyond ASCII. */
export function isUnbroken(text: string): boolean {
  const broken = countOf(text, replacement)
  return broken === 0 || broken * 20 <= countOf(text, nonAscii)
}

/** The part of a text whose letters are judged, in code units: enough to tell. Control characters count in all of it. */
const sample = 64 * 1024

/** What Arabic and Latin text is made of, as opposed to what it looks like with its bytes swapped. */
const expected =
  /[\t\n\v\f\r\u0020-\u007e\u0085\u00a0-\u024f\u0600-\u06ff\u0750-\u077f\u2000-\u206f\u20a0-\u20cf\u2100-\u22ff\u25a0-\u25ff\ufb50-\ufdff\ufe70-\ufefc\ufeff]/g
const letter = /[A-Za-z\u00c0-\u024f\u0620-\u064a\u0671-\u06d5\u0750-\u077f]/g

/**
 * How much two bytes each read as Arabic or Latin text: 0 for not, else more the more letters there are.
 * Nine of ten characters must be such as these are written with.
 */
export function utf16Likeness(text: string): number {
  const part = text.slice(0, sample)
  if (!isWithoutControls(part) || countOf(part, expected) * 10 < part.length * 9) return 0
  return 1 + countOf(part, expected) / part.length + countOf(part, letter) / part.length
}

const space = /\s/g
const letterOrDigit = /[\p{L}\p{N}\p{M}]/gu
/** Letters and signs above ASCII that occur in Arabic and French text; Windows-1256 was made for both. */
const usual = /[\p{L}\p{M}«»،؛؟…–—‘’“”•·×÷°%€£\u00a0\u200c-\u200f]/gu
/** Arabic and Latin letters that touch, as they do in text of another encoding that is read as this one. */
const clash = /[A-Za-z\u00c0-\u024f](?=[\u0620-\u064a])|[\u0620-\u064a](?=[A-Za-z\u00c0-\u024f])/g

/**
 * Whether bytes that were read as Windows-1256, which reads any, make sense as that: without control
 * characters, most of it letters and digits, nearly all beyond ASCII usual, and hardly a word of two scripts.
 */
export function isLikelyWindows1256(text: string): boolean {
  if (!isWithoutControls(text)) return false
  const part = text.slice(0, sample)
  const visible = part.length - countOf(part, space)
  const beyondAscii = countOf(part, nonAscii)
  return (
    countOf(part, letterOrDigit) * 2 >= visible &&
    countOf(part.replace(/\p{ASCII}+/gu, ''), usual) * 10 >= beyondAscii * 9 &&
    countOf(part, clash) * 10 <= beyondAscii
  )
}

/** How often a global pattern occurs, without keeping what it found. */
function countOf(text: string, pattern: RegExp): number {
  let count = 0
  pattern.lastIndex = 0
  while (pattern.exec(text) !== null) count++
  return count
}
