import { cleanText } from '../cleanText.ts'

/** What means something in CommonMark wherever it stands; `~` and `|` in the dialects that most programs read. */
const special = /[\\`*_[\]<>~|]|&(?=#|\p{L})|!$/gu

/** What begins a block where it stands first in a line: CommonMark 0.31, sections 4 and 5. */
const opensBlock = /^(?:[#+=-]|\d{1,9}(?=[.)]))/

/**
 * Text as CommonMark that shows just that text, on one line or with hard breaks for line breaks. White space
 * is as HTML shows it: one space. `isLineStart` tells whether the text begins a line.
 */
export function escapeMarkdown(value: string, isLineStart: boolean): string {
  return cleanText(value)
    .split('\n')
    .map((line, index) => {
      const escaped = line.replace(/[ \t]+/g, ' ').replace(special, '\\$&')
      return isLineStart || index > 0 ? escapeLineStart(escaped) : escaped
    })
    .join('\\\n')
}

/** A line that would open a heading, a list or a rule, so that it opens none. */
function escapeLineStart(line: string): string {
  const text = line.replace(/^ +/, '')
  return text.replace(opensBlock, (found) => (/\d/.test(found) ? `${found}\\` : `\\${found}`))
}

/** An address as the target of a link. It has been made a valid URL before, which has no white space in it. */
export function markdownAddress(address: string): string {
  const escaped = address.replace(/[\\<>]|&(?=#|\p{L})/gu, '\\$&')
  return /[()]/.test(escaped) ? `<${escaped}>` : escaped.replace(/[*_]/g, '\\$&')
}
