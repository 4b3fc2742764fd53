/** Opening quotation marks and what closes each. A straight one closes itself. */
const closing: Record<string, string> = {
  '«': '»',
  '“': '”',
  '„': '“”',
  '”': '”“',
  '"': '"',
  '‹': '›',
  '»': '«',
  '〈': '〉',
}

/** What may stand after the closing mark: one stop, and invisible characters. */
const after = /^[.،؟!…?,]?\p{Default_Ignorable_Code_Point}*$/u
const leadingInvisible = /^\p{Default_Ignorable_Code_Point}*/u
const lettersOrDigits = /[\p{L}\p{N}]/u

/**
 * Whether one pair of quotation marks holds the whole line: article.md, "Structure detection", rule 5.
 * «نعم» و«لا» is not: its first quotation ends before the line does.
 */
export function isQuotedWhole(line: string): boolean {
  const start = leadingInvisible.exec(line)?.[0].length ?? 0
  const open = line.charAt(start)
  const close = closing[open]
  if (close === undefined) return false
  let depth = 1
  for (let index = start + 1; index < line.length; index++) {
    const character = line.charAt(index)
    if (close.includes(character)) depth--
    else if (character === open) depth++
    if (depth === 0)
      return after.test(line.slice(index + 1)) && lettersOrDigits.test(line.slice(start, index))
  }
  return false
}
