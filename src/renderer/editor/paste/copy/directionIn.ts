import type { Node } from '@tiptap/pm/model'
import type { Direction } from '../../../../shared/article/direction.ts'
import { blockDirection } from '../../extensions/blockDirection.ts'

/**
 * The direction of a node in surroundings of direction `around`, and whether it is said of the node itself:
 * lines and blocks turn alone, but not `asWhole`, inside a list or a quotation, unless a person turned them.
 */
export function directionIn(
  node: Node,
  around: Direction,
  asWhole: boolean,
): { direction: Direction; isOwn: boolean } {
  if (!('direction' in node.attrs)) return { direction: around, isOwn: false }
  const set: unknown = node.attrs['direction']
  if (set === 'rtl' || set === 'ltr') return { direction: set, isOwn: true }
  return asWhole
    ? { direction: around, isOwn: false }
    : { direction: blockDirection(node) ?? around, isOwn: true }
}

/** Whether what stands in a node takes its direction from it: text.md, "Direction". */
export function turnsAsWhole(node: Node): boolean {
  return node.type.isInGroup('list') || node.type.name === 'listItem' || node.type.name === 'blockquote'
}
