import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { ReplaceStep, Transform } from '@tiptap/pm/transform'
import type { TextRange } from '../../../shared/text/searchText.ts'

/** A text in the place of a range. */
export interface Replacement extends TextRange {
  text: string
}

/**
 * Replaces ranges of a document, each within one line, in order and apart from each other. What is written takes the marks of the first
 * letter that it replaces. The replacements in one block at the top are one step: a step copies the list
 * of all blocks, and thousands of them would take seconds.
 */
export function replaceInBlocks(tr: Transaction, ranges: readonly Replacement[]): void {
  const { doc } = tr
  // From the end, so that the places of those before stay as they are.
  for (let end = ranges.length; end > 0; ) {
    const last = ranges[end - 1]
    if (last === undefined) return
    const index = doc.resolve(last.from).index(0)
    const block = doc.child(index)
    const start = doc.resolve(last.from).posAtIndex(index, 0)
    const first = ranges.findLastIndex(({ from }, at) => at < end && from < start) + 1
    replaceInBlock(tr, block, start, ranges.slice(first, end))
    end = first
  }
}

function replaceInBlock(tr: Transaction, block: Node, start: number, ranges: readonly Replacement[]): void {
  const inside = start + 1
  const changed = new Transform(block)
  for (const { from, to, text: replacement } of [...ranges].reverse()) {
    const marks = block.resolve(from - inside).nodeAfter?.marks ?? []
    const text =
      replacement === '' ? Fragment.empty : Fragment.from(block.type.schema.text(replacement, marks))
    changed.step(new ReplaceStep(from - inside, to - inside, new Slice(text, 0, 0)))
  }
  const from = ranges[0]?.from ?? inside
  const to = ranges.at(-1)?.to ?? from
  const end = to + changed.doc.content.size - block.content.size
  tr.step(new ReplaceStep(from, to, changed.doc.slice(from - inside, end - inside)))
}
