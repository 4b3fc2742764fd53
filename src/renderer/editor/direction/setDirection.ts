import type { Command } from '@tiptap/core'
import type { Direction } from '../../../shared/article/direction.ts'
import { turnedBlocks } from './turnedBlocks.ts'

/**
 * Sets the direction of the blocks that the selection touches, or lets their text decide again (`null`).
 * What a person once set on a line inside a list or a quotation gives way, for the whole turns. Fails
 * where there is nothing to turn.
 */
export function setDirection(direction: Direction | null): Command {
  return ({ state, tr, dispatch }) => {
    const blocks = turnedBlocks(state.selection)
    if (blocks.length === 0) return false
    if (!dispatch) return true
    for (const { node, position } of blocks) {
      if (node.attrs['direction'] !== direction) tr.setNodeAttribute(position, 'direction', direction)
      if (node.type.name === 'table') continue
      node.descendants((child, offset) => {
        const hasOwn = (child.attrs['direction'] ?? null) !== null
        if (!child.isInline && hasOwn) tr.setNodeAttribute(position + 1 + offset, 'direction', null)
        return !child.isTextblock
      })
    }
    return true
  }
}
