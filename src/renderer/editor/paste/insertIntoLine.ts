import { Fragment, type Node, type ResolvedPos } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { newBlockId } from '../structure/newBlockId.ts'
import type { Pasted } from './insertPasted.ts'
import { isLine, plainContent } from './pastedBlocks.ts'

/** Puts blocks in at a caret in a line outside lists. Gives the position after them. */
export function insertIntoLine(tr: Transaction, $caret: ResolvedPos, pasted: Pasted): number {
  if ($caret.depth === 1 && $caret.index(0) === 0) return insertIntoHeadline(tr, $caret, pasted)
  const line = $caret.parent
  const [first] = pasted.blocks
  if (line.content.size === 0) return replaceEmptyLine(tr, $caret, pasted.blocks)
  const isAlone = pasted.blocks.length === 1
  if (isLine(first) && isAlone) return insertInline(tr, $caret, first.content)
  if (line.attrs['role'] === 'attribution' && isLine(first)) return insertIntoAttribution(tr, $caret, pasted)
  return isTakenIn(first, $caret, pasted) ? partTakingIn(tr, $caret, pasted) : partLine(tr, $caret, pasted)
}

/** The content of a line at the caret; plain where the caret's line is a heading. */
export function insertInline(tr: Transaction, $caret: ResolvedPos, content: Fragment): number {
  const role: unknown = $caret.parent.attrs['role']
  const fitting = role === null || role === 'attribution' ? content : plainContent(content)
  tr.insert($caret.pos, fitting)
  return $caret.pos + fitting.size
}

/** One line of plain text into the headline; what is more goes below it, in place of an empty line there. */
function insertIntoHeadline(tr: Transaction, $caret: ResolvedPos, { blocks }: Pasted): number {
  const [first, ...others] = blocks
  const below = isLine(first) ? others : blocks
  const end = isLine(first) ? insertInline(tr, $caret, first.content) : $caret.pos
  if (below.length === 0) return end
  const from = tr.doc.resolve(end).after(1)
  const next = tr.doc.nodeAt(from)
  const isWaiting = isLine(next) && next.attrs['role'] === null && next.content.size === 0
  tr.replaceWith(from, isWaiting ? from + next.nodeSize : from, below)
  return from + sizeOf(below)
}

/** An attribution is one line, the last of its quotation: what is more goes below that. */
function insertIntoAttribution(tr: Transaction, $caret: ResolvedPos, { blocks }: Pasted): number {
  const [first, ...below] = blocks
  const end = insertInline(tr, $caret, first?.content ?? Fragment.empty)
  const after = tr.doc.resolve(end).after($caret.depth - 1)
  tr.insert(after, below)
  return after + sizeOf(below)
}

/** An empty line becomes the first line of what is pasted, and keeps its own id; other blocks replace it. */
function replaceEmptyLine(tr: Transaction, $caret: ResolvedPos, blocks: readonly Node[]): number {
  const line = $caret.parent
  const at = $caret.before()
  const [first, ...others] = blocks
  if (!isLine(first)) {
    tr.replaceWith(at, $caret.after(), blocks)
    return at + sizeOf(blocks)
  }
  // A line that has a role already keeps it for a plain one.
  const role: unknown = first.attrs['role'] ?? line.attrs['role']
  const content = role === null || role === 'attribution' ? first.content : plainContent(first.content)
  if (role !== line.attrs['role']) tr.setNodeAttribute(at, 'role', role)
  const direction: unknown = first.attrs['direction'] ?? line.attrs['direction']
  if (direction !== line.attrs['direction']) tr.setNodeAttribute(at, 'direction', direction)
  tr.insert(at + 1, content)
  const after = at + 1 + content.size
  if (others.length === 0) return after
  tr.insert(after + 1, others)
  return after + 1 + sizeOf(others)
}

/** Whether the text before the caret goes on with the first block: a paragraph, or the rest of a line of the same role. */
function isTakenIn(first: Node | undefined, $caret: ResolvedPos, { isOpenAtStart }: Pasted): boolean {
  if (!isLine(first) || $caret.parentOffset === 0) return false
  const role: unknown = first.attrs['role']
  return role === null || (isOpenAtStart && role === $caret.parent.attrs['role'])
}

function partTakingIn(tr: Transaction, $caret: ResolvedPos, pasted: Pasted): number {
  const [first, ...others] = pasted.blocks
  const end = insertInline(tr, $caret, first?.content ?? Fragment.empty)
  return partLine(tr, tr.doc.resolve(end), { ...pasted, blocks: others })
}

/** Parts a line at the caret and puts blocks between, or beside it where nothing stands on one side. */
function partLine(tr: Transaction, $caret: ResolvedPos, { blocks, isOpenAtEnd }: Pasted): number {
  const line = $caret.parent
  const isAtStart = $caret.parentOffset === 0
  const isAtEnd = $caret.parentOffset === line.content.size
  if (isAtEnd && !isAtStart) {
    tr.insert($caret.after(), blocks)
    return $caret.after() + sizeOf(blocks)
  }
  const at = isAtStart ? $caret.before() : $caret.pos + 1
  if (!isAtStart) {
    tr.split($caret.pos, 1, [{ type: line.type, attrs: { ...line.attrs, role: null, id: newBlockId() } }])
  }
  tr.insert(at, blocks)
  const end = at + sizeOf(blocks)
  const last = blocks.at(-1)
  const goesOn = isLine(last) && last.attrs['role'] === null && (isOpenAtEnd || !isAtStart)
  if (!goesOn || (isAtStart && line.attrs['role'] !== null)) return end
  tr.join(end)
  return end - 1
}

export function sizeOf(blocks: readonly Node[]): number {
  return blocks.reduce((size, block) => size + block.nodeSize, 0)
}
