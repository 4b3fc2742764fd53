import type { Block } from '../../shared/article/block.ts'
import type { Line } from '../../shared/article/inline.ts'
import { cleanLine } from './cleanText.ts'

const blank = /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}]*$/u

/** Whether a text shows nothing: white space, invisible marks and control characters at most. */
export function isBlank(value: string): boolean {
  return blank.test(value)
}

export function lineText(line: Line): string {
  return line.content.map((run) => run.text).join('')
}

/** Whether blocks have nothing to read. */
export function areBlank(blocks: readonly Block[]): boolean {
  return blocks.every(isBlankBlock)
}

function isBlankBlock(block: Block): boolean {
  switch (block.type) {
    case 'paragraph':
      return isBlank(lineText(block))
    case 'separator':
      return true
    case 'bulletList':
    case 'orderedList':
      return block.items.every((item) => areBlank(item.blocks))
    case 'blockquote':
      return areBlank(block.blocks) && (block.attribution === null || isBlank(lineText(block.attribution)))
    case 'table':
      return block.rows.every(({ cells }) => cells.every((cell) => areBlank(cell.blocks)))
    case 'figure':
      return (
        block.asset === '' &&
        isBlank(block.alt + block.credit + (block.caption === null ? '' : lineText(block.caption)))
      )
  }
}

/** The first paragraph that shows something, in or out of lists and quotations; null where there is none. */
export function firstParagraph(blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.type === 'paragraph' && !isBlank(lineText(block))) return lineText(block)
    const inner = 'items' in block ? block.items.flatMap((item) => item.blocks) : []
    const found = firstParagraph(block.type === 'blockquote' ? block.blocks : inner)
    if (found !== null) return found
  }
  return null
}

/** At most `limit` code points of a text, on one line, cut after a word and with an ellipsis where it was cut. */
export function shorten(value: string, limit: number): string {
  const line = cleanLine(value)
  const characters = Array.from(line)
  if (characters.length <= limit) return line
  const cut = characters.slice(0, limit).join('')
  const space = cut.lastIndexOf(' ')
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s.,:;،؛]+$/u, '')}…`
}
