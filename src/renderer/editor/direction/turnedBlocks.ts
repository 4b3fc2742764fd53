import type { Node } from '@tiptap/pm/model'
import type { Selection } from '@tiptap/pm/state'

/** A block whose direction is set as one thing, and where it stands. */
export interface TurnedBlock {
  node: Node
  position: number
}

/** Blocks that turn with all that is in them (text.md, "Direction"). */
const turnsAsWhole: ReadonlySet<string> = new Set(['bulletList', 'orderedList', 'blockquote'])

/**
 * The blocks that take a direction set for this selection: lines one by one, the outermost list or
 * quotation as a whole, and a table only where all of it is selected (its lines then, too).
 */
export function turnedBlocks(selection: Selection): TurnedBlock[] {
  const blocks = new Map<number, Node>()
  for (const { $from, $to } of selection.ranges) {
    $from.doc.nodesBetween($from.pos, $to.pos, (node, position) => {
      if (node.type.name === 'paragraph' || turnsAsWhole.has(node.type.name)) {
        blocks.set(position, node)
        return false
      }
      const isWhole = position >= $from.pos && position + node.nodeSize <= $to.pos
      if (node.type.name === 'table' && isWhole) blocks.set(position, node)
      return !node.isInline
    })
  }
  addTableOfAllCells(selection, blocks)
  return [...blocks].map(([position, node]) => ({ node, position }))
}

/** A selection of cells has one range a cell; that of every cell is that of the table. */
function addTableOfAllCells({ ranges }: Selection, blocks: Map<number, Node>): void {
  const first = ranges[0]?.$from
  if (first === undefined || ranges.length < 2) return
  for (let depth = first.depth; depth > 0; depth--) {
    const table = first.node(depth)
    if (table.type.name !== 'table') continue
    let cells = 0
    table.forEach((row) => {
      cells += row.childCount
    })
    if (cells === ranges.length) blocks.set(first.before(depth), table)
    return
  }
}
