/** What an invisible character is for: it turns text, joins or parts letters, or is a space or hyphen of its own kind. */
export type InvisibleGroup = 'mark' | 'embedding' | 'isolate' | 'joiner' | 'space'

interface InvisibleCharacter {
  character: string
  group: InvisibleGroup
  /** What stands in its place when it is removed: words must not grow together. */
  without: '' | ' '
}

/** The invisible characters that the program shows, counts, inserts and removes, by their short names (text.md, "Direction"). */
export const invisibles = {
  LRM: { character: '\u200e', group: 'mark', without: '' },
  RLM: { character: '\u200f', group: 'mark', without: '' },
  ALM: { character: '\u061c', group: 'mark', without: '' },
  LRE: { character: '\u202a', group: 'embedding', without: '' },
  RLE: { character: '\u202b', group: 'embedding', without: '' },
  LRO: { character: '\u202d', group: 'embedding', without: '' },
  RLO: { character: '\u202e', group: 'embedding', without: '' },
  PDF: { character: '\u202c', group: 'embedding', without: '' },
  LRI: { character: '\u2066', group: 'isolate', without: '' },
  RLI: { character: '\u2067', group: 'isolate', without: '' },
  FSI: { character: '\u2068', group: 'isolate', without: '' },
  PDI: { character: '\u2069', group: 'isolate', without: '' },
  ZWJ: { character: '\u200d', group: 'joiner', without: '' },
  ZWNJ: { character: '\u200c', group: 'joiner', without: '' },
  NBSP: { character: '\u00a0', group: 'space', without: ' ' },
  BOM: { character: '\ufeff', group: 'space', without: '' },
  SHY: { character: '\u00ad', group: 'space', without: '' },
} as const satisfies Record<string, InvisibleCharacter>

export type InvisibleName = keyof typeof invisibles

export const invisibleNames = Object.keys(invisibles) as InvisibleName[]

const nameOf = new Map<string, InvisibleName>(
  invisibleNames.map((name) => [invisibles[name].character, name]),
)
const any = new RegExp(`[${invisibleNames.map((name) => invisibles[name].character).join('')}]`, 'gu')
const emoji = /\p{Extended_Pictographic}/u

export interface FoundInvisible {
  offset: number
  name: InvisibleName
}

/** The invisible characters of a text, in order. A joiner inside an emoji is part of that sign and none of them. */
export function findInvisibles(text: string): FoundInvisible[] {
  const found: FoundInvisible[] = []
  for (const match of text.matchAll(any)) {
    const name = nameOf.get(match[0])
    if (name === undefined || (name === 'ZWJ' && isWithinEmoji(text, match.index))) continue
    found.push({ offset: match.index, name })
  }
  return found
}

function isWithinEmoji(text: string, offset: number): boolean {
  return emoji.test(String.fromCodePoint(text.codePointAt(offset + 1) ?? 0))
}

/**
 * Where one line opens an embedding, an override or an isolate that it never closes, by rules X1–X8 of UAX #9:
 * PDF closes an embedding of the same isolate, PDI an isolate and what stands open in it.
 */
export function findUnclosed(text: string): FoundInvisible[] {
  const open: FoundInvisible[] = []
  const unclosed: FoundInvisible[] = []
  for (const found of findInvisibles(text)) {
    if (isOpening(found.name)) open.push(found)
    else if (found.name === 'PDF') {
      if (open.at(-1) !== undefined && !isIsolate(open.at(-1))) open.pop()
    } else if (found.name === 'PDI') {
      const isolate = open.findLastIndex(isIsolate)
      // An embedding that an isolate's end cuts short was not closed by its writer.
      if (isolate >= 0) unclosed.push(...open.splice(isolate).slice(1))
    }
  }
  return [...unclosed, ...open].sort((one, other) => one.offset - other.offset)
}

function isOpening(name: InvisibleName): boolean {
  const { group } = invisibles[name]
  return (group === 'embedding' || group === 'isolate') && name !== 'PDF' && name !== 'PDI'
}

function isIsolate(found: FoundInvisible | undefined): boolean {
  return found !== undefined && invisibles[found.name].group === 'isolate'
}
