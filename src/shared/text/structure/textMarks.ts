/** What a plain-text file of ours puts in front of lines to say what they are. */
export const bullet = '•'
export const quotationMark = '> '
export const attributionMark = '— '
export const separatorLine = '* * *'

const quoted = /^([\u200e\u200f]?)>[ \t]*(.*)$/su
const separators = /^(?:[\u200e\u200f]?)(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,}|⁂)$/u

/** The line behind a «>» in front, or null where there is none. A direction mark in front stays. */
export function quotedLine(line: string): string | null {
  const found = quoted.exec(line)
  return found === null ? null : `${found[1] ?? ''}${found[2] ?? ''}`
}

/** Whether a line is nothing but a sign that divides a text: «* * *», «---», «⁂». */
export function isSeparatorLine(line: string): boolean {
  return separators.test(line)
}
