import type { Node } from '@tiptap/pm/model'
import { countWords } from '../../../shared/text/countWords.ts'

export interface Counts {
  words: number
  /** Code points, without line breaks, as `documentStatistics` counts them. */
  characters: number
}

/** Nodes never change, so a block's counts are its counts for ever; those of a block that is gone go with it. */
const known = new WeakMap<Node, Counts>()

/** The counts of a block and all that is in it. Only what was never counted before is gone through. */
export function countBlock(block: Node): Counts {
  const before = known.get(block)
  if (before) return before
  const counts = block.isTextblock ? countText(textOf(block, 0, block.content.size)) : { ...nothing }
  if (!block.isTextblock) block.forEach((child) => void add(counts, countBlock(child)))
  known.set(block, counts)
  return counts
}

/**
 * The counts of a document, or null where there is so much in it that was never counted that it takes
 * longer than `budget` milliseconds; what is counted then is kept for the next call.
 */
export function countDocument(document: Node, budget: number): Counts | null {
  const end = performance.now() + budget
  const counts = { ...nothing }
  for (let index = 0; index < document.childCount; index++) {
    const block = document.child(index)
    if (!known.has(block) && performance.now() > end) return null
    add(counts, countBlock(block))
  }
  return counts
}

/** The counts of what stands between two places; a block that is in it whole is not counted again. */
export function countRange(document: Node, from: number, to: number): Counts {
  const counts = { ...nothing }
  document.nodesBetween(from, to, (node, position) => {
    if (from <= position && position + node.nodeSize <= to) {
      add(counts, countBlock(node))
      return false
    }
    if (!node.isTextblock) return true
    const start = position + 1
    add(counts, countText(textOf(node, Math.max(0, from - start), Math.min(node.content.size, to - start))))
    return false
  })
  return counts
}

const nothing: Counts = { words: 0, characters: 0 }

function add(sum: Counts, { words, characters }: Counts): void {
  sum.words += words
  sum.characters += characters
}

function textOf(block: Node, from: number, to: number): string {
  return block.textBetween(from, to, '\n', (leaf) => (leaf.type.name === 'lineBreak' ? '\n' : ''))
}

function countText(text: string): Counts {
  let characters = 0
  for (const character of text) if (character !== '\n') characters++
  return { words: countWords(text), characters }
}
