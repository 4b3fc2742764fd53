import { type DocumentNode, roleOf } from '../article/documentNode.ts'
import type { ComparedBlock } from './compareDocuments.ts'
import { documentSections, leadKey } from './documentSections.ts'

/** The blocks of a comparison from one heading to the next. */
export interface ComparedSection {
  /** Its place among the sections of the comparison. */
  place: number
  /** The key of the section in the document before, by which it can come back; null where it was not there. */
  key: string | null
  heading: DocumentNode | null
  blocks: ComparedBlock[]
  hasChanges: boolean
}

/** A comparison in sections: a new one begins with each heading of the one document or the other. */
export function comparedSections(blocks: readonly ComparedBlock[], before: DocumentNode): ComparedSection[] {
  const keys = new Map(documentSections(before).map(({ key, heading }) => [heading, key]))
  const sections: ComparedSection[] = [
    { place: 0, key: leadKey, heading: null, blocks: [], hasChanges: false },
  ]
  let oldIndex = 0
  for (const block of blocks) {
    const old = block.kind === 'added' ? null : (before.content?.[oldIndex++] ?? null)
    const shown = nodeOf(block)
    if (isHeading(old) || isHeading(shown)) {
      const place = sections.length
      sections.push({ place, key: keys.get(old) ?? null, heading: shown, blocks: [], hasChanges: false })
    }
    const section = sections.at(-1)
    section?.blocks.push(block)
    if (section && block.kind !== 'same') section.hasChanges = true
  }
  return sections
}

function nodeOf(block: ComparedBlock): DocumentNode {
  return 'node' in block ? block.node : block.after
}

function isHeading(node: DocumentNode | null): boolean {
  const role = node === null ? null : roleOf(node)
  return role === 'heading' || role === 'conclusion'
}
