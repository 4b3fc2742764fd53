import type { DocumentNode } from '../article/documentNode.ts'
import { alignNodes } from './alignNodes.ts'
import { compareLine, type LinePiece } from './compareLine.ts'
import { attributesKey, nodeKey } from './nodeKey.ts'

/** A block of two documents that are compared, in the order in which a person reads both at once. */
export type ComparedBlock =
  | { kind: 'same'; node: DocumentNode }
  /** Only in the one or the other; `isMoved` where it stands in the other too, elsewhere. */
  | { kind: 'added' | 'removed'; node: DocumentNode; isMoved: boolean }
  /** A line in which words changed. `isRecast` where it is another kind of line, or turned, as well. */
  | {
      kind: 'line'
      before: DocumentNode
      after: DocumentNode
      pieces: LinePiece[]
      isRecast: boolean
    }
  /** A list, a quotation or a table in which something changed. */
  | { kind: 'group'; before: DocumentNode; after: DocumentNode; blocks: ComparedBlock[]; isRecast: boolean }

/**
 * Two documents block by block, and word by word within each. Without what was added it is the document
 * before, without what was removed the one after.
 */
export function compareDocuments(before: DocumentNode, after: DocumentNode): ComparedBlock[] {
  return withMoves(compareInside(before, after))
}

function compareInside(before: DocumentNode, after: DocumentNode): ComparedBlock[] {
  return alignNodes(before.content ?? [], after.content ?? []).flatMap((pair): ComparedBlock[] => {
    if (pair.before === null) {
      return pair.after === null ? [] : [{ kind: 'added', node: pair.after, isMoved: false }]
    }
    if (pair.after === null) return [{ kind: 'removed', node: pair.before, isMoved: false }]
    return [compareNodes(pair.before, pair.after)]
  })
}

function compareNodes(before: DocumentNode, after: DocumentNode): ComparedBlock {
  if (nodeKey(before) === nodeKey(after)) return { kind: 'same', node: after }
  const isRecast = attributesKey(before.attrs) !== attributesKey(after.attrs)
  return after.type === 'paragraph'
    ? { kind: 'line', before, after, pieces: compareLine(before, after), isRecast }
    : { kind: 'group', before, after, blocks: compareInside(before, after), isRecast }
}

/** At the top: what is gone from one place and stands whole in another was moved. */
function withMoves(blocks: ComparedBlock[]): ComparedBlock[] {
  const keysOf = (kind: 'added' | 'removed') =>
    new Set(blocks.flatMap((block) => (block.kind === kind ? [nodeKey(block.node)] : [])))
  const [added, removed] = [keysOf('added'), keysOf('removed')]
  return blocks.map((block) => {
    if (block.kind !== 'added' && block.kind !== 'removed') return block
    const others = block.kind === 'added' ? removed : added
    return { ...block, isMoved: others.has(nodeKey(block.node)) }
  })
}
