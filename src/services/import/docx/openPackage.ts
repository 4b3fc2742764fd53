import { DOMParser, type Document, type Element } from '@xmldom/xmldom'
import { inflateEntry, zipEntries } from './inflateEntry.ts'
import { isNestedDeeper } from './isNestedDeeper.ts'

/** The parts that are read; no other is unpacked. */
const wanted: ReadonlySet<string> = new Set([
  'word/document.xml',
  'word/styles.xml',
  'word/numbering.xml',
  'word/_rels/document.xml.rels',
  'docProps/core.xml',
  'docProps/app.xml',
])

/** The most that a part may unpack to, in bytes: a text of some thousand pages. */
const largestPart = 24 * 1024 * 1024
/** The most elements of a part; the tree of more would fill the memory. */
const mostElements = 600_000
/** The deepest that elements may stand in each other, as in a page; looking up a namespace costs as much as it is deep. */
const deepest = 512

export type PackageFault = 'none' | 'broken' | 'tooComplex'

/**
 * The parts of a Word document that hold its text, parsed. Unpacking stops where a part grows larger than any text,
 * whatever it says of its size, and what defines entities or nests without end is no Word document: neither bombs
 * of ZIP nor of XML go off. Nothing outside the file is fetched. `none`: the ZIP is no Word document.
 */
export function openPackage(bytes: Uint8Array): Map<string, Document> | PackageFault {
  const files = new Map<string, Uint8Array>()
  try {
    for (const [name, entry] of zipEntries(bytes, wanted)) {
      const data = inflateEntry(entry, largestPart)
      if (data === null) return 'tooComplex'
      files.set(name, data)
    }
  } catch {
    return 'broken'
  }
  if (!files.has('word/document.xml')) return 'none'
  const parts = new Map<string, Document>()
  for (const [name, data] of files) {
    const text = decode(data)
    if (text === null) return 'broken'
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text) || countOf(text, '<') > mostElements * 2) return 'tooComplex'
    if (isNestedDeeper(text, deepest)) return 'tooComplex'
    try {
      parts.set(name, new DOMParser({ onError: stopAtFault }).parseFromString(text, 'text/xml'))
    } catch {
      return 'broken'
    }
  }
  return parts
}

/** Stops at whatever the parser finds wrong. The replacement character is a character like any other, and often there. */
function stopAtFault(_level: string, message: string): void {
  if (!message.startsWith('Unicode replacement character')) throw new Error(message)
}

function decode(data: Uint8Array): string | null {
  const label =
    data[0] === 0xff && data[1] === 0xfe
      ? 'utf-16le'
      : data[0] === 0xfe && data[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(label, { fatal: true }).decode(data)
  } catch {
    return null
  }
}

function countOf(text: string, character: string): number {
  let count = 0
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count++
  return count
}

/** The elements in an element, in order. */
export function childrenOf(parent: Element | Document | null | undefined): Element[] {
  const children: Element[] = []
  for (let child = parent?.firstChild ?? null; child !== null; child = child.nextSibling) {
    if (child.nodeType === 1) children.push(child as Element)
  }
  return children
}

/** The first child of a name, whatever its namespace's prefix. */
export function childOf(parent: Element | Document | null | undefined, ...path: string[]): Element | null {
  let found: Element | Document | null | undefined = parent
  for (const name of path) found = childrenOf(found).find(({ localName }) => localName === name) ?? null
  return (found as Element | null) ?? null
}

/** An attribute by its local name: `w:val`, `r:id`. */
export function attributeOf(element: Element | null | undefined, name: string): string | null {
  if (!element) return null
  for (let index = 0; index < element.attributes.length; index++) {
    const attribute = element.attributes.item(index)
    if (attribute?.localName === name || attribute?.name === name) return attribute.value
  }
  return null
}

/** Whether a property that is on by standing there is on: `<w:b/>`, but not `<w:b w:val="0"/>`. Null where it is not there. */
export function toggleOf(properties: Element | null, name: string): boolean | null {
  const element = childOf(properties, name)
  if (element === null) return null
  const value = attributeOf(element, 'val')
  return value === null || !['0', 'false', 'off', 'none'].includes(value)
}
