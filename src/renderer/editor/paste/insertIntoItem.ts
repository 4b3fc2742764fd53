import { Fragment, type Node, type ResolvedPos } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { insertInline, sizeOf } from './insertIntoLine.ts'
import type { Pasted } from './insertPasted.ts'
import { isLine, withoutRoles } from './pastedBlocks.ts'

/**
 * Puts blocks in at a caret in an item of a list: lines become items after it, the items of a list too, and
 * what else there is goes into the item before it. Gives the position after them.
 */
export function insertIntoItem(tr: Transaction, $caret: ResolvedPos, pasted: Pasted): number {
  const [first = [], ...others] = itemsOf(withoutRoles(pasted.blocks))
  const opening = first[0]
  let end = $caret.pos
  let more: readonly Node[] = first
  if (isLine(opening)) {
    end = insertInline(tr, $caret, opening.content)
    more = first.slice(1)
  }
  if (more.length === 0 && others.length === 0) return end
  const $end = tr.doc.resolve(end)
  const isAtEnd = $end.parentOffset === $end.parent.content.size
  // The item's own text after the caret becomes an item after those that are pasted.
  if (!isAtEnd) tr.split(end, 2, [null, { type: $end.parent.type, attrs: newLineAttrs($end.parent) }])
  const afterLine = end + 1
  if (more.length > 0) {
    tr.insert(afterLine, more)
    end = afterLine + sizeOf(more)
  }
  if (others.length === 0) return end
  const afterItem = tr.doc.resolve(afterLine).after()
  const itemType = tr.doc.resolve(afterLine).parent.type
  const items = others.map((blocks) => itemType.create(null, Fragment.fromArray([...blocks])))
  tr.insert(afterItem, items)
  return afterItem + sizeOf(items)
}

/** The line that is split off keeps the look of its line and takes a new id from the editor. */
function newLineAttrs(line: Node) {
  return { ...line.attrs, id: null }
}

/** What each item holds that the blocks make. */
function itemsOf(blocks: readonly Node[]): Node[][] {
  const items: Node[][] = []
  for (const block of blocks) {
    if (block.type.isInGroup('list'))
      for (const item of block.content.content) items.push([...item.content.content])
    else if (isLine(block) || items.length === 0) items.push([block])
    else items.at(-1)?.push(block)
  }
  return items
}
