import { type Node, type Schema, Slice } from '@tiptap/pm/model'
import { roles } from '../../../shared/article/documentSpecs.ts'
import { isAssetId } from '../../../shared/article/figureAssets.ts'
import { isLanguageTag } from '../../../shared/article/language.ts'
import { isSafeAddress } from '../../../shared/article/safeAddress.ts'

/** The clipboard's name for what was copied in this program, exactly as it was. Other programs don't read it. */
export const ownFormat = 'application/x-tahrir-blocks+json'

export function writeOwnFormat(slice: Slice): string {
  return JSON.stringify(slice.toJSON())
}

/**
 * What was copied in this program, or null where the text is nothing of the kind. Any page can put a text
 * of this name on the clipboard, so nothing is taken that the schema or an attribute's meaning forbids.
 */
export function readOwnFormat(text: string, schema: Schema): Slice | null {
  if (text === '') return null
  try {
    const slice = Slice.fromJSON(schema, JSON.parse(text))
    let isFit =
      slice.content.content.every((node) => node.type.isInGroup('part')) &&
      slice.openStart <= depthOf(slice, 'firstChild') &&
      slice.openEnd <= depthOf(slice, 'lastChild')
    for (const node of slice.content.content) {
      isFit &&= isWithin(deepest, node)
      node.check()
    }
    slice.content.descendants((node) => {
      isFit &&= hasFitAttributes(node)
      return isFit
    })
    return isFit && slice.content.size > 0 ? slice : null
  } catch {
    // Not JSON, or nodes and marks that the schema does not have.
    return null
  }
}

/** No piece nests its blocks so deep; what does was made to break a program. */
const deepest = 100

function isWithin(levels: number, node: Node): boolean {
  return levels > 0 && node.content.content.every((child) => isWithin(levels - 1, child))
}

function depthOf(slice: Slice, side: 'firstChild' | 'lastChild'): number {
  let depth = 0
  for (let node = slice.content[side]; node !== null && !node.isLeaf; node = node[side]) depth++
  return depth
}

const isText = (value: unknown) => typeof value === 'string' && value.length <= 100_000
const isWhole = (least: number, most: number) => (value: unknown) =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most

/** What each attribute may hold; null is for those that may be unset. */
const fits: Record<string, (value: unknown) => boolean> = {
  id: (value) => value === null || isText(value),
  direction: (value) => value === null || value === 'rtl' || value === 'ltr',
  role: (value) => value === null || roles.some((role) => role === value),
  asset: (value) => value === '' || isAssetId(value),
  start: isWhole(0, 1_000_000),
  colspan: isWhole(1, 1000),
  rowspan: isWhole(1, 1000),
  href: (value) => typeof value === 'string' && isSafeAddress(value),
  language: (value) => typeof value === 'string' && isLanguageTag(value),
}

function hasFitAttributes(node: Node): boolean {
  return [node.attrs, ...node.marks.map((mark) => mark.attrs)].every((attrs) =>
    Object.entries(attrs).every(([name, value]) => (fits[name] ?? isText)(value)),
  )
}
