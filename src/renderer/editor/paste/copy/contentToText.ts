import type { Fragment, Node } from '@tiptap/pm/model'
import type { Direction } from '../../../../shared/article/direction.ts'
import { withDirectionMark } from '../../../../shared/text/plainText.ts'
import { isLine } from '../pastedBlocks.ts'
import { directionIn, turnsAsWhole } from './directionIn.ts'

/**
 * Copied content as plain text: a line for each line of text, a blank line between blocks, the marker in
 * front of an item, a tab between cells. A direction mark in front turns each line that would read the wrong
 * way without it (text.md, "Direction"). `around` is the article's direction.
 */
export function contentToText(content: Fragment, around: Direction): string {
  if (content.firstChild?.isInline) return lineText(content)
  return blocksOf(content, around, false).join('\n\n')
}

const bullet = '•'
const separator = '* * *'
const indentation = '  '

function blocksOf(content: Fragment, around: Direction, asWhole: boolean): string[] {
  return content.content.map((node) => {
    const { direction } = directionIn(node, around, asWhole)
    if (isLine(node)) return withDirectionMark(lineText(node.content), direction)
    switch (node.type.name) {
      case 'bulletList':
      case 'orderedList':
        return itemLines(node, direction).join('\n')
      case 'table':
        return node.content.content.map((row) => rowText(row, direction)).join('\n')
      case 'separator':
        return separator
      default:
        return blocksOf(node.content, direction, turnsAsWhole(node)).join('\n\n')
    }
  })
}

function itemLines(list: Node, direction: Direction): string[] {
  const start: unknown = list.attrs['start']
  return list.content.content.flatMap((item, index) => {
    const marker = typeof start === 'number' ? `${start + index}.` : bullet
    const [first, ...others] = item.content.content
    const isLabelled = isLine(first)
    const label = withDirectionMark(
      `${marker} ${isLabelled ? lineText(first.content) : ''}`.trimEnd(),
      direction,
    )
    const below = isLabelled ? others : item.content.content
    const inner = below.flatMap((block) => {
      const own = directionIn(block, direction, true).direction
      if (block.type.isInGroup('list')) return itemLines(block, own)
      return blocksOf(item.type.create(null, block).content, direction, true).flatMap((text) =>
        text.split('\n'),
      )
    })
    return [label, ...inner.map((line) => indentation + line)]
  })
}

/** The cells of a row on one line. */
function rowText(row: Node, direction: Direction): string {
  const cells = row.content.content.map((cell) =>
    blocksOf(cell.content, direction, false).join(' ').replaceAll(/\s+/g, ' '),
  )
  return cells.join('\t')
}

function lineText(content: Fragment): string {
  return content.textBetween(0, content.size, '', (leaf) => (leaf.type.name === 'lineBreak' ? '\n' : ''))
}
