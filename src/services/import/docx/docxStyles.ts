import type { Document, Element } from '@xmldom/xmldom'
import { attributeOf, childOf, childrenOf, toggleOf } from './openPackage.ts'

/** What a paragraph's style makes of it. */
export interface DocxStyle {
  id: string
  /** In lower case, by which Word's own styles are known in every language of its screen. */
  name: string
  outline: number | null
  isRightToLeft: boolean | null
  list: { number: string | null; level: number } | null
  isBold: boolean | null
  isItalic: boolean | null
}

/** The longest chain of styles that are based on each other. */
const longestChain = 20

/** The styles of a document by id, each with what it takes from those that it is based on. */
export function readStyles(document: Document | undefined): (id: string | null) => DocxStyle | null {
  const elements = new Map<string, Element>()
  for (const style of childrenOf(childOf(document, 'styles'))) {
    const id = attributeOf(style, 'styleId')
    if (style.localName === 'style' && id !== null) elements.set(id, style)
  }
  const known = new Map<string, DocxStyle | null>()
  return (id) => {
    if (id === null) return null
    if (!known.has(id)) known.set(id, resolve(id, elements))
    return known.get(id) ?? null
  }
}

function resolve(id: string, elements: ReadonlyMap<string, Element>): DocxStyle | null {
  const chain: Element[] = []
  let next: string | null = id
  while (next !== null && chain.length < longestChain) {
    const style: Element | undefined = elements.get(next)
    if (style === undefined) break
    chain.push(style)
    next = attributeOf(childOf(style, 'basedOn'), 'val')
  }
  const [own] = chain
  if (own === undefined) return null
  const first = <T>(read: (style: Element) => T | null): T | null => {
    for (const style of chain) {
      const value = read(style)
      if (value !== null) return value
    }
    return null
  }
  const names = chain.map((style) => (attributeOf(childOf(style, 'name'), 'val') ?? '').toLowerCase())
  return {
    id,
    name: names.find((name) => isTelling(name)) ?? names[0] ?? '',
    outline: first((style) => outlineOf(childOf(style, 'pPr'))),
    isRightToLeft: first((style) => toggleOf(childOf(style, 'pPr'), 'bidi')),
    list: first((style) => listOf(childOf(style, 'pPr'))),
    isBold: first((style) => toggleOf(childOf(style, 'rPr'), 'b')),
    isItalic: first((style) => toggleOf(childOf(style, 'rPr'), 'i')),
  }
}

function isTelling(name: string): boolean {
  return /^(?:title|subtitle|heading \d|quote|intense quote|caption|list |conclusion heading)/.test(name)
}

/** The level of a heading, from 0; null for the text itself, which is 9. */
export function outlineOf(properties: Element | null): number | null {
  const level = Number(attributeOf(childOf(properties, 'outlineLvl'), 'val') ?? Number.NaN)
  return level >= 0 && level <= 8 ? level : null
}

export function listOf(properties: Element | null): { number: string | null; level: number } | null {
  const list = childOf(properties, 'numPr')
  if (list === null) return null
  const level = Number(attributeOf(childOf(list, 'ilvl'), 'val') ?? 0)
  return {
    number: attributeOf(childOf(list, 'numId'), 'val'),
    level: level >= 0 && level <= 8 ? Math.trunc(level) : 0,
  }
}
