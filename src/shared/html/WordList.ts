import type { DocumentNode } from '../article/documentNode.ts'
import type { Declarations } from './declarations.ts'

/**
 * A paragraph that Word writes as an item of a list: `mso-list: l0 level2 lfo1` is the second level of the
 * list that `@list l0` in the style sheet describes, numbered on with all of lfo1.
 */
export interface WordItem {
  list: string
  level: number
  isOrdered: boolean
  start: number
}

/** The number formats by list and level, as `@list l0:level1 { mso-level-number-format: … }` gives them. */
export type WordFormats = ReadonlyMap<string, string>

const rule = /@list\s+(l\d+:level\d+)\s*\{([^}]*)\}/g
const numberFormat = /mso-level-number-format:\s*([-\w]+)/

export function readWordFormats(styleSheet: string): WordFormats {
  return new Map(
    Array.from(styleSheet.matchAll(rule), ([, name = '', body = '']) => [
      name,
      numberFormat.exec(body)?.[1] ?? 'decimal',
    ]),
  )
}

/** The place in a list that a paragraph states, or null where it states none. */
export function wordPlace(declared: Declarations): { list: string; level: number } | null {
  const found = /^(l\d+)\s+level(\d)\s*(lfo\d+)?/.exec(declared.get('mso-list') ?? '')
  if (!found) return null
  const [, list = '', level = '1', numbering = ''] = found
  return { list: `${list} ${numbering}`, level: Math.max(1, Number(level)) }
}

/** Whether an element holds the marker that Word shows in front of an item. */
export function isWordMarker(declared: Declarations): boolean {
  return declared.get('mso-list') === 'ignore'
}

/** The item that a place, its marker as shown and the formats of the document make. */
export function wordItem(
  { list, level }: { list: string; level: number },
  marker: string,
  formats: WordFormats,
): WordItem {
  const format = formats.get(`${list.split(' ')[0]}:level${level}`)
  const isOrdered = format === undefined ? isNumber(marker) : format !== 'bullet' && format !== 'image'
  return { list, level, isOrdered, start: isOrdered ? numberOf(marker) : 1 }
}

/** A letter or number with a stop or bracket: «1.», «٣-», "(a)", «أ)». A lone "o" or "§" is a bullet in Word's fonts. */
function isNumber(marker: string): boolean {
  return /^\s*\(?[\p{L}\p{Nd}]{1,6}([.)\-–]|\s*$)/u.test(marker) && !/^\s*[o§]\s*$/.test(marker)
}

/** The last number in a marker («2.1.» counts from 1 in its level); 1 where it counts by letters. */
function numberOf(marker: string): number {
  const digits = marker.match(/[0-9٠-٩۰-۹]+/g)?.at(-1)
  if (digits === undefined) return 1
  const value = Number([...digits].map((digit) => digit.charCodeAt(0) & 0xf).join(''))
  return Number.isSafeInteger(value) && value <= 1_000_000 ? value : 1
}

/** The lists that have been made of items, each with what it goes on. */
const keys = new WeakMap<DocumentNode, string>()

/** Puts an item at the end of `blocks`: into the list there where it goes on that list, else into one of its own. */
export function addItem(blocks: DocumentNode[], item: WordItem, paragraphs: DocumentNode[]): void {
  const last = blocks.at(-1)
  const open = last && keys.has(last) ? last : undefined
  if (item.level > 1 && open) {
    const inside = open.content?.at(-1)?.content
    if (inside) {
      addItem(inside, { ...item, level: item.level - 1 }, paragraphs)
      return
    }
  }
  const listItem: DocumentNode = { type: 'listItem', content: paragraphs }
  const key = `${item.list} ${item.isOrdered}`
  if (open && keys.get(open) === key) {
    open.content?.push(listItem)
    return
  }
  const list: DocumentNode = {
    type: item.isOrdered ? 'orderedList' : 'bulletList',
    attrs: { id: null, direction: null, ...(item.isOrdered ? { start: item.start } : {}) },
    content: [listItem],
  }
  keys.set(list, key)
  blocks.push(list)
}
