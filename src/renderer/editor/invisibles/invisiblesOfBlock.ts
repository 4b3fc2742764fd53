import type { Node } from '@tiptap/pm/model'
import { type FoundInvisible, findInvisibles, findUnclosed } from '../../../shared/text/invisibles.ts'

/** What is invisible in a block of text: offsets within its content. */
export interface BlockInvisibles {
  found: readonly FoundInvisible[]
  unclosed: readonly FoundInvisible[]
}

const nothing: BlockInvisibles = { found: [], unclosed: [] }
const ofBlock = new WeakMap<Node, BlockInvisibles>()

/** Looks at a block once for as long as it stays as it is. */
export function invisiblesOfBlock(block: Node): BlockInvisibles {
  const known = ofBlock.get(block)
  if (known !== undefined) return known
  // A line break stands for one place of the document; it ends what stands open, as a paragraph does.
  const text = block.textBetween(0, block.content.size, '', '\n')
  const found = findInvisibles(text)
  const result = found.length === 0 ? nothing : { found, unclosed: unclosedByLine(text) }
  ofBlock.set(block, result)
  return result
}

function unclosedByLine(text: string): FoundInvisible[] {
  let start = 0
  return text.split('\n').flatMap((line) => {
    const lineStart = start
    start += line.length + 1
    return findUnclosed(line).map(({ offset, name }) => ({ offset: lineStart + offset, name }))
  })
}
