import { automaticDirection } from '../article/automaticDirection.ts'
import type { Direction } from '../article/direction.ts'
import { type DocumentNode, setDirectionOf } from '../article/documentNode.ts'

/**
 * Of the directions that pasted blocks state, keeps those that their text does not give by itself: nobody
 * set the others, a program wrote them. A list or a quotation turns as a whole (text.md, "Direction"), by
 * what it states or its first line does. `around` is the direction of the article.
 */
export function settleDirections(
  blocks: readonly DocumentNode[],
  around: Direction,
  source: Source = 'clipboard',
): DocumentNode[] {
  return blocks.map((block) => settle(block, around, 'byLine', source))
}

type Turning = 'asWhole' | 'byLine'

/** A file says how a list is turned, or that it is not; on a clipboard often only its lines say it. */
type Source = 'clipboard' | 'file'

function settle(node: DocumentNode, around: Direction, turning: Turning, source: Source): DocumentNode {
  switch (node.type) {
    case 'paragraph':
      return directed(node, setDirectionOf(node), around, turning).node
    case 'bulletList':
    case 'orderedList':
    case 'blockquote': {
      const stated = setDirectionOf(node) ?? (source === 'file' ? null : firstLineDirection(node))
      const { node: own, direction } = directed(node, stated, around, turning)
      return { ...own, content: settleInside(node, direction, 'asWhole', source) }
    }
    case 'table':
    case 'figure': {
      const { node: own, direction } = directed(node, setDirectionOf(node), around, turning)
      return { ...own, content: settleInside(node, direction, 'byLine', source) }
    }
    case 'listItem':
    case 'tableRow':
    case 'tableCell':
    case 'tableHeader':
      return { ...node, content: settleInside(node, around, turning, source) }
    default:
      return node
  }
}

function settleInside(
  node: DocumentNode,
  around: Direction,
  turning: Turning,
  source: Source,
): DocumentNode[] {
  return (node.content ?? []).map((child) => settle(child, around, turning, source))
}

function directed(node: DocumentNode, stated: Direction | null, around: Direction, turning: Turning) {
  const automatic = turning === 'asWhole' ? around : automaticDirection(node, around)
  const set = stated === automatic ? null : stated
  return { node: { ...node, attrs: { ...node.attrs, direction: set } }, direction: set ?? automatic }
}

function firstLineDirection(node: DocumentNode): Direction | null {
  const first = node.content?.[0]
  if (first === undefined) return null
  return first.type === 'paragraph' ? setDirectionOf(first) : firstLineDirection(first)
}
