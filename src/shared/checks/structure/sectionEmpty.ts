import type { Block } from '../../article/block.ts'
import { type StructureCheck, type StructurePlace, showsNothing } from './StructureCheck.ts'

const message = {
  ar: 'تحت هذا العنوان لا شيء.',
  en: 'There is nothing under this heading.',
}

/** A section or a conclusion with a heading and nothing under it. */
export const sectionEmpty: StructureCheck = {
  code: 'section-empty',
  severity: 'warning',
  find({ sections, conclusion }) {
    const places: StructurePlace[] = sections.flatMap(({ heading, blocks }, index) =>
      heading !== null && !blocks.some(hasSomething) ? [{ field: `sections/${index}/heading`, message }] : [],
    )
    if (conclusion !== null && !conclusion.blocks.some(hasSomething)) {
      places.push({ field: 'conclusion/heading', message })
    }
    return places
  },
}

/** Text, an image, or a table with something in it. */
function hasSomething(block: Block): boolean {
  switch (block.type) {
    case 'paragraph':
      return !showsNothing(block.content.map((run) => run.text).join(''))
    case 'separator':
      return false
    case 'figure':
      return true
    case 'bulletList':
    case 'orderedList':
      return block.items.some((item) => item.blocks.some(hasSomething))
    case 'blockquote':
      return block.blocks.some(hasSomething)
    case 'table':
      return block.rows.some(({ cells }) => cells.some((cell) => cell.blocks.some(hasSomething)))
  }
}
