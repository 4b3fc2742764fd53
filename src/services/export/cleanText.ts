const unfit = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u
const allUnfit = /\r\n|[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu
const lineBreaks = new Set(['\n', '\r\n', '\r', '\v', '\f', '\u0085'])
const isControl = /^\p{Cc}$/u

/**
 * Text as it may stand in HTML: in Unicode Normalization Form C (Charmod-Norm asks for it and the Nu
 * checker warns without), every line break as U+000A, other control characters dropped (they show
 * nothing), noncharacters and lone surrogates as U+FFFD.
 */
export function cleanText(value: string): string {
  const normal = value.normalize('NFC')
  if (!unfit.test(normal)) return normal
  return normal.replace(allUnfit, (found) => {
    if (found === '\t') return found
    if (lineBreaks.has(found)) return '\n'
    return isControl.test(found) ? '' : '\ufffd'
  })
}

/** Clean text on one line, white space at its ends and repeated white space left out. */
export function cleanLine(value: string): string {
  return cleanText(value).replace(/\s+/gu, ' ').trim()
}
