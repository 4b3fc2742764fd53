import { type DocumentNode, textOf } from '../article/documentNode.ts'
import { linesOf } from '../article/linesOf.ts'
import { countWords } from '../text/countWords.ts'
import type { ComparedBlock } from './compareDocuments.ts'

/** How many words came and how many went. What was only moved counts as neither. */
export function countChanges(blocks: readonly ComparedBlock[]): { added: number; removed: number } {
  let added = 0
  let removed = 0
  for (const block of blocks) {
    switch (block.kind) {
      case 'same':
        break
      case 'added':
        if (!block.isMoved) added += wordsOf(block.node)
        break
      case 'removed':
        if (!block.isMoved) removed += wordsOf(block.node)
        break
      case 'line':
        for (const { kind, text } of block.pieces) {
          if (kind === 'added') added += countWords(text)
          if (kind === 'removed') removed += countWords(text)
        }
        break
      case 'group': {
        const inside = countChanges(block.blocks)
        added += inside.added
        removed += inside.removed
      }
    }
  }
  return { added, removed }
}

function wordsOf(node: DocumentNode): number {
  return linesOf(node).reduce((words, line) => words + countWords(textOf(line)), 0)
}
