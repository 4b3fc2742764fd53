import type { Direction } from '../../../shared/article/direction.ts'
import { joinXml, type Xml, xml } from './xml.ts'

/** Word's lists have nine levels, counted from 0. */
export const deepestLevel = 8

const kinds = [
  { isOrdered: false, direction: 'rtl' },
  { isOrdered: false, direction: 'ltr' },
  { isOrdered: true, direction: 'rtl' },
  { isOrdered: true, direction: 'ltr' },
] as const satisfies { isOrdered: boolean; direction: Direction }[]

/** The name by which a list of ours is known when the file comes back; Word shows it nowhere. */
export function listName(isOrdered: boolean, direction: Direction): string {
  return `tahrir-${isOrdered ? 'number' : 'bullet'}-${direction}`
}

/** The lists of a document: each has a number of its own, so that it counts from where it begins. */
export class Numbering {
  readonly #lists: { kind: number; start: number | null; level: number }[] = []

  /** `start` is null for bullets. Gives the number of the list. */
  add(start: number | null, direction: Direction, level: number): number {
    const kind = kinds.findIndex(
      (each) => each.isOrdered === (start !== null) && each.direction === direction,
    )
    this.#lists.push({ kind, start, level })
    return this.#lists.length
  }

  xml(namespace: Record<string, string>): Xml {
    return xml(
      'w:numbering',
      namespace,
      joinXml(
        kinds.map(({ isOrdered, direction }, id) =>
          xml(
            'w:abstractNum',
            { 'w:abstractNumId': id },
            xml('w:multiLevelType', { 'w:val': 'multilevel' }),
            xml('w:name', { 'w:val': listName(isOrdered, direction) }),
            ...Array.from({ length: deepestLevel + 1 }, (_, level) => levelXml(isOrdered, level)),
          ),
        ),
      ),
      joinXml(
        this.#lists.map(({ kind, start, level }, index) =>
          xml(
            'w:num',
            { 'w:numId': index + 1 },
            xml('w:abstractNumId', { 'w:val': kind }),
            ...(start === null
              ? []
              : [xml('w:lvlOverride', { 'w:ilvl': level }, xml('w:startOverride', { 'w:val': start }))]),
          ),
        ),
      ),
    )
  }
}

function levelXml(isOrdered: boolean, level: number): Xml {
  return xml(
    'w:lvl',
    { 'w:ilvl': level },
    xml('w:start', { 'w:val': 1 }),
    xml('w:numFmt', { 'w:val': isOrdered ? 'decimal' : 'bullet' }),
    xml('w:lvlText', { 'w:val': isOrdered ? `%${level + 1}.` : '•' }),
    xml('w:lvlJc', { 'w:val': 'left' }),
    xml('w:pPr', {}, xml('w:ind', { 'w:left': 567 * (level + 1), 'w:hanging': 340 })),
  )
}
