import type { Role } from './documentSpecs.ts'

/** A block at the top of the document, as far as the shape of an article needs to know it. */
export interface TopBlock {
  /** Whether it is a paragraph, the only block that has a role. */
  isLine: boolean
  role: Role | null
}

/**
 * The roles that bring a document into the shape of an article: one headline, first; a standfirst only
 * right after it; at most one conclusion, with no section after it. Only roles change, never text or
 * order, so two windows that do this to the same document agree, and doing it twice changes nothing.
 * Blocks that are no lines get null.
 *
 * - The first line is the headline; another headline becomes a paragraph.
 * - A standfirst elsewhere than in second place becomes a paragraph.
 * - A conclusion that a section heading follows becomes the heading of a section.
 * - Of several conclusions at the end the first stays; the headings of the others become paragraphs of it.
 *
 * The caller sees to it that the first block is a line.
 */
export function expectedRoles(blocks: readonly TopBlock[]): (Role | null)[] {
  const lastHeading = blocks.findLastIndex(
    (block, index) => index > 0 && block.isLine && block.role === 'heading',
  )
  let hasConclusion = false
  return blocks.map((block, index) => {
    if (!block.isLine) return null
    if (index === 0) return 'headline'
    switch (block.role) {
      case 'standfirst':
        return index === 1 ? 'standfirst' : null
      case 'heading':
        return 'heading'
      case 'conclusion':
        if (index < lastHeading) return 'heading'
        if (hasConclusion) return null
        hasConclusion = true
        return 'conclusion'
      default:
        return null
    }
  })
}
