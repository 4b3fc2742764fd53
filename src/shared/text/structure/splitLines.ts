/** Every line ending that text arrives with, CR LF first: UAX #14's mandatory breaks (BK, CR, LF, NL). */
const lineEnding = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/

/**
 * The lines of a plain text that show anything, without the white space around them. Blank lines, and lines
 * of nothing but invisible characters, separate paragraphs and are no lines of their own.
 */
export function splitLines(text: string): string[] {
  return text
    .split(lineEnding)
    .filter(showsAnything)
    .map((line) => line.trim())
}

/** Whether a text holds a character that leaves a trace on paper. */
export function showsAnything(text: string): boolean {
  return visible.test(text)
}

const visible = /[^\s\p{Default_Ignorable_Code_Point}]/u
