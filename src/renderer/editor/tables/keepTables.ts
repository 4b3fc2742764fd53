import { isChangeOrigin } from '@tiptap/extension-collaboration'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { tableEditing } from '@tiptap/pm/tables'
import { moveAcrossCells } from './moveAcrossCells.ts'

/**
 * The cells' own selection, clipboard and keys, from prosemirror-tables, with two differences. What comes
 * from another window is not mended: two windows that mended the same table would both add the cells
 * that it lacks. And the arrows go the way they point in a table whose first column is at the right.
 */
export function keepTables(): Plugin[] {
  const { spec } = tableEditing({ allowTableNodeSelection: true })
  const { props } = spec
  return [
    new Plugin({
      ...spec,
      props: {
        ...props,
        handleKeyDown(view, event) {
          if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') return moveAcrossCells(view, event)
          return props?.handleKeyDown?.call(this, view, event) ?? false
        },
      },
      appendTransaction(transactions, before, after) {
        // Where before and after are the same, the selection alone is looked at.
        const known = transactions.some(isChangeOrigin) ? after : before
        return spec.appendTransaction?.call(this, transactions, known, after)
      },
    }),
    fillCells,
  ]
}

/** A cell without a line has no place for the caret; the commands for rows and columns make such cells. */
const fillCells = new Plugin({
  appendTransaction(transactions, before, after) {
    if (!transactions.some((tr) => tr.docChanged) || transactions.some(isChangeOrigin)) return null
    const tr = after.tr
    const line = after.schema.nodes['paragraph']
    // From the end, so that the places before it stay what they are.
    for (const place of emptyCells(before.doc, after.doc).reverse()) if (line) tr.insert(place, line.create())
    return tr.docChanged ? tr : null
  },
})

/** The places in cells that hold nothing, in those blocks at the top that are not what they were. */
function emptyCells(before: Node, after: Node): number[] {
  const places: number[] = []
  const shift = after.childCount - before.childCount
  after.forEach((block, start, index) => {
    const isOld = before.maybeChild(index) === block || before.maybeChild(index - shift) === block
    if (isOld || block.isTextblock) return
    block.descendants((node, offset) => {
      const isCell = node.type.name === 'tableCell' || node.type.name === 'tableHeader'
      if (isCell && node.childCount === 0) places.push(start + 1 + offset + 1)
      return !node.isTextblock
    })
  })
  return places
}
