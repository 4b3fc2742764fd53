/**
 * Whether the elements of an XML text stand deeper in each other than `most`, told in one pass and without parsing it.
 * What is not well-formed is the parser's to refuse.
 */
export function isNestedDeeper(text: string, most: number): boolean {
  let depth = 0
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const closing = closings.find(([opening]) => text.startsWith(opening, at))
    if (closing !== undefined) {
      const end = text.indexOf(closing[1], at + closing[0].length)
      if (end === -1) return false
      at = end + closing[1].length
      continue
    }
    if (text[at + 1] === '/') {
      depth--
      at += 2
      continue
    }
    const end = endOfTag(text, at + 1)
    if (text[end - 1] !== '/' && ++depth > most) return true
    at = end
  }
  return false
}

/** What may hold a `<` that begins no element. */
const closings = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

/** Where the `>` of a tag stands; one within the quotes of an attribute ends nothing. */
function endOfTag(text: string, from: number): number {
  let quote = ''
  for (let at = from; at < text.length; at++) {
    const character = text[at] as string
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '>') return at
  }
  return text.length
}
