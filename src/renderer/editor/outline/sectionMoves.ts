import type { Node } from '@tiptap/pm/model'
import { type Section, sectionsOf } from './sectionsOf.ts'

/** Blocks that are taken from between two positions and put before a third, all of the document as it is. */
export interface SectionMove {
  from: number
  to: number
  target: number
}

/**
 * The move of a section by one place, or null where it can't go: the lead has no heading to go with, the
 * conclusion is last, and nothing goes before the lead or after the conclusion.
 */
export function moveByOne(doc: Node, key: string, step: 1 | -1): SectionMove | null {
  const sections = sectionsOf(doc)
  const index = sections.findIndex((section) => section.key === key)
  const section = sections[index]
  const neighbour = sections[index + step]
  if (section?.kind !== 'section' || neighbour?.kind !== 'section') return null
  return { from: section.from, to: section.to, target: step < 0 ? neighbour.from : neighbour.to }
}

/**
 * The move of a section to before or after another, or null where it can't go there or is there. After the
 * lead or the headline is before the first section; before the conclusion is after the last.
 */
export function moveBeside(
  doc: Node,
  key: string,
  place: { key: string; side: 'before' | 'after' },
): SectionMove | null {
  const sections = sectionsOf(doc)
  const section = sections.find((each) => each.key === key)
  const other = sections.find((each) => each.key === place.key)
  if (section?.kind !== 'section' || other === undefined) return null
  const target = place.side === 'before' ? other.from : other.to
  if (target === section.from || target === section.to) return null
  return isBetweenSections(sections, target) ? { from: section.from, to: section.to, target } : null
}

function isBetweenSections(sections: readonly Section[], target: number): boolean {
  const own = sections.filter(({ kind }) => kind === 'section')
  return own.some(({ from, to }) => from === target || to === target)
}
