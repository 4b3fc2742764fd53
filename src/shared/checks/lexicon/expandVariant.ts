/** A pattern stands for no more than so many spellings. */
const mostSpellings = 400

/**
 * The spellings that a variant stands for. It may be a pattern: `[غج]` is one of the letters, `(ال|)` one of the
 * alternatives, `?` makes the letter or group before it optional: `بيون[غج] يان[غج]`, `أ?وكرانيا`. Null where the pattern
 * is not closed, nests deeper than five, or stands for more than `mostSpellings`. No regular expression is ever made of
 * what a desk or a file says.
 */
export function expandVariant(pattern: string): readonly string[] | null {
  const reader = { rest: [...pattern.normalize('NFC')] }
  const spellings = readSequence(reader, 0)
  if (spellings === null || reader.rest.length > 0) return null
  const distinct = [...new Set(spellings.map((each) => each.trim()))].filter((each) => each !== '')
  return distinct.length > 0 ? distinct : null
}

interface Reader {
  rest: string[]
}

function readSequence(reader: Reader, depth: number): string[] | null {
  let spellings = ['']
  while (reader.rest.length > 0 && reader.rest[0] !== '|' && reader.rest[0] !== ')') {
    let part = readPart(reader, depth)
    if (part === null) return null
    if (reader.rest[0] === '?') {
      reader.rest.shift()
      part = [...part, '']
    }
    if (spellings.length * part.length > mostSpellings) return null
    const tails = part
    spellings = spellings.flatMap((head) => tails.map((tail) => head + tail))
  }
  return spellings
}

function readPart(reader: Reader, depth: number): string[] | null {
  const first = reader.rest.shift()
  if (first === undefined || first === '?' || first === ']') return null
  if (first === '[') {
    const end = reader.rest.indexOf(']')
    if (end < 1) return null
    const letters = reader.rest.splice(0, end)
    reader.rest.shift()
    return letters
  }
  if (first !== '(') return [first]
  if (depth >= 5) return null
  const alternatives: string[] = []
  for (;;) {
    const sequence = readSequence(reader, depth + 1)
    if (sequence === null) return null
    alternatives.push(...sequence)
    const end = reader.rest.shift()
    if (end === ')') return alternatives.length <= mostSpellings ? alternatives : null
    if (end !== '|') return null
  }
}
