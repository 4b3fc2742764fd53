import type { Node, ResolvedPos, Slice } from '@tiptap/pm/model'
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state'
import { insertIntoItem } from './insertIntoItem.ts'
import { insertIntoLine } from './insertIntoLine.ts'
import { isLine, withNewIds, withoutRoles } from './pastedBlocks.ts'

/** Blocks to be pasted, and where they may grow together with the text around them. */
export interface Pasted {
  blocks: readonly Node[]
  /** The first block was not copied from its start; the last, not to its end. */
  isOpenAtStart: boolean
  isOpenAtEnd: boolean
}

/** What a slice of the clipboard puts in. Part of a single line is that line, without the list around it. */
export function pastedFrom(slice: Slice): Pasted {
  let { content, openStart, openEnd } = slice
  while (openStart > 1 && openEnd > 1 && content.childCount === 1 && content.firstChild) {
    content = content.firstChild.content
    openStart--
    openEnd--
  }
  const isInParts = content.firstChild?.type.isInGroup('part') ?? false
  return {
    blocks: withNewIds(isInParts ? content.content : slice.content.content),
    isOpenAtStart: openStart > 0,
    isOpenAtEnd: openEnd > 0,
  }
}

/**
 * Puts blocks in place of the selection, with the caret after them; gives null where they can't stand.
 * The headline takes the first line as plain text and leaves the rest to the body. A line in the text takes
 * a first paragraph in, and is parted by what can't stand in it. In a list, lines become items.
 */
export function insertPasted(state: EditorState, pasted: Pasted): Transaction | null {
  const { tr, selection } = state
  if (pasted.blocks.length === 0) return null
  if (!selection.$from.parent.isTextblock || !selection.$to.parent.isTextblock) {
    return replaceBlocks(tr, selection, pasted.blocks)
  }
  tr.deleteSelection()
  const { $from } = tr.selection
  if (!isLine($from.parent)) return replaceBlocks(tr, tr.selection, pasted.blocks)
  const container = $from.node($from.depth - 1).type.name
  if (container === 'figure' && !isOneLine(pasted)) return insertBelowFigure(tr, $from, pasted)
  const end =
    container === 'listItem'
      ? insertIntoItem(tr, $from, pasted)
      : insertIntoLine(tr, $from, $from.depth === 1 ? pasted : withoutRolesIn(pasted))
  return withCaret(tr, end)
}

/** In place of whole blocks, or of the whole document: there the first line becomes the headline. */
function replaceBlocks(tr: Transaction, selection: Selection, blocks: readonly Node[]): Transaction | null {
  const { $from, from, to } = selection
  const parent = $from.parent
  const isWhole = parent.type.name === 'doc' && from === 0
  const headline = parent.type.schema.nodes['paragraph']?.create({ role: 'headline' })
  const fitting = parent.type.name === 'doc' ? blocks : withoutRoles(blocks)
  const content = isWhole && headline && !isLine(fitting[0]) ? [headline, ...fitting] : fitting
  const isFit = content.every((node) => parent.contentMatchAt($from.index()).matchType(node.type))
  if (!isFit) return null
  tr.replaceWith(from, to, content)
  return withCaret(tr, from + content.reduce((size, node) => size + node.nodeSize, 0))
}

function isOneLine({ blocks }: Pasted): boolean {
  return blocks.length === 1 && isLine(blocks[0])
}

/** A caption is one line: what is more stands below its figure. */
function insertBelowFigure(tr: Transaction, $caption: ResolvedPos, { blocks }: Pasted): Transaction {
  const below = $caption.after($caption.depth - 1)
  const isAtTop = $caption.depth === 2
  const fitting = isAtTop ? blocks : withoutRoles(blocks)
  tr.insert(below, fitting)
  return withCaret(tr, below + fitting.reduce((size, node) => size + node.nodeSize, 0))
}

function withoutRolesIn(pasted: Pasted): Pasted {
  return { ...pasted, blocks: withoutRoles(pasted.blocks) }
}

/** The caret at the end of the last line that was pasted; after a separator, in the next line. */
function withCaret(tr: Transaction, position: number): Transaction {
  const $end = tr.doc.resolve(position)
  const isAfterLeaf = $end.nodeBefore?.isBlock && $end.nodeBefore.isLeaf
  const next = isAfterLeaf ? Selection.findFrom($end, 1, true) : null
  const caret = next ?? Selection.findFrom($end, -1, true) ?? Selection.near($end, -1)
  return tr.setSelection(caret).scrollIntoView()
}
