import type { Block } from '../../article/block.ts'
import { type StructureCheck, type StructurePlace, showsNothing } from './StructureCheck.ts'

const message = {
  ar: 'صورة بلا وصف لمن لا يراها.',
  en: 'An image without a description for those who do not see it.',
}

export const altMissing: StructureCheck = {
  code: 'alt-missing',
  severity: 'warning',
  find({ sections, conclusion }) {
    return [
      ...sections.flatMap(({ blocks }, index) => inBlocks(`sections/${index}`, blocks)),
      ...inBlocks('conclusion', conclusion?.blocks ?? []),
    ]
  },
}

function inBlocks(field: string, blocks: readonly Block[]): StructurePlace[] {
  return blocks.flatMap((block, index) => inBlock(`${field}/blocks/${index}`, block))
}

function inBlock(field: string, block: Block): StructurePlace[] {
  switch (block.type) {
    case 'figure':
      return showsNothing(block.alt) ? [{ field, message }] : []
    case 'bulletList':
    case 'orderedList':
      return block.items.flatMap((item, index) => inBlocks(`${field}/items/${index}`, item.blocks))
    case 'blockquote':
      return inBlocks(field, block.blocks)
    case 'table':
      return block.rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, index) => inBlocks(`${field}/rows/${row}/cells/${index}`, cell.blocks)),
      )
    case 'paragraph':
    case 'separator':
      return []
  }
}
