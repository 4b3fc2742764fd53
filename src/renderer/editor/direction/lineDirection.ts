import type { ResolvedPos } from '@tiptap/pm/model'
import type { Direction } from '../../../shared/article/direction.ts'
import { blockDirection } from '../extensions/blockDirection.ts'

/** Blocks that have a direction of their own text in the editor's views. */
const containers: ReadonlySet<string> = new Set(['bulletList', 'orderedList', 'blockquote', 'table'])

/**
 * The direction in which the line around a position is shown, in an article of direction `article`: its own,
 * else that of the list, quotation or table around it. As LineView and ContainerView write it.
 */
export function lineDirection($position: ResolvedPos, article: Direction): Direction {
  for (let depth = $position.depth; depth > 0; depth--) {
    const node = $position.node(depth)
    const parent = $position.node(depth - 1).type.name
    const turnsWithParent = node.isTextblock && (parent === 'listItem' || parent === 'blockquote')
    const isAsked = (node.isTextblock && !turnsWithParent) || containers.has(node.type.name)
    const set: unknown = node.attrs['direction']
    const direction = isAsked ? blockDirection(node) : set === 'rtl' || set === 'ltr' ? set : null
    if (direction !== null) return direction
  }
  return article
}
