import type { Document, Element } from '@xmldom/xmldom'
import { largestStart } from '../../../shared/article/block.ts'
import type { Direction } from '../../../shared/article/direction.ts'
import { listName } from '../../export/docx/numbering.ts'
import { attributeOf, childOf, childrenOf } from './openPackage.ts'

/** What kind of list a number stands for on a level. */
export interface DocxList {
  isOrdered: boolean
  start: number
  /** Where a document of ours says it. */
  direction: Direction | null
}

/** Reads the lists of a document: by number and level what kind of list it is, or null for no list. */
export function readNumbering(
  document: Document | undefined,
): (number: string, level: number) => DocxList | null {
  const root = childOf(document, 'numbering')
  const byId = (name: string, attribute: string) =>
    new Map(
      childrenOf(root)
        .filter(({ localName }) => localName === name)
        .map((element) => [attributeOf(element, attribute), element] as const),
    )
  const abstract = byId('abstractNum', 'abstractNumId')
  const numbers = byId('num', 'numId')
  return (number, level) => {
    const list = numbers.get(number)
    if (list === undefined) return null
    const kind = abstract.get(attributeOf(childOf(list, 'abstractNumId'), 'val'))
    const override = onLevel(list, 'lvlOverride', level)
    const definition = childOf(override, 'lvl') ?? onLevel(kind, 'lvl', level)
    const format = attributeOf(childOf(definition, 'numFmt'), 'val') ?? 'decimal'
    const name = attributeOf(childOf(kind, 'name'), 'val')
    const isOrdered = format !== 'bullet' && format !== 'none'
    const direction = (['rtl', 'ltr'] as const).find((each) => listName(isOrdered, each) === name) ?? null
    return { isOrdered, direction, start: isOrdered ? startOf(override, definition) : 1 }
  }
}

function onLevel(parent: Element | null | undefined, name: string, level: number): Element | null {
  const found = childrenOf(parent).find(
    (element) => element.localName === name && attributeOf(element, 'ilvl') === String(level),
  )
  return found ?? null
}

function startOf(override: Element | null, definition: Element | null): number {
  const stated =
    attributeOf(childOf(override, 'startOverride'), 'val') ?? attributeOf(childOf(definition, 'start'), 'val')
  const start = Number(stated ?? 1)
  return Number.isInteger(start) && start >= 0 && start <= largestStart ? start : 1
}
