import type { Fragment, Node } from '@tiptap/pm/model'
import type { Direction } from '../../../../shared/article/direction.ts'
import { type ListDigits, writeNumber } from '../../../../shared/desk/listDigits.ts'
import { withDirectionMark } from '../../../../shared/text/plainText.ts'
import { isLine } from '../pastedBlocks.ts'
import { directionIn, turnsAsWhole } from './directionIn.ts'

/**
 * Copied content as plain text: a line for each line of text, a blank line between blocks, the marker in
 * front of an item, a tab between cells. A direction mark in front turns each line that would read the wrong
 * way without it (text.md, "Direction"). `around` is the article's direction, `digits` those of lists that run from the right.
 */
export function contentToText(content: Fragment, around: Direction, digits: ListDigits = 'decimal'): string {
  if (content.firstChild?.isInline) return lineText(content)
  return blocksOf(content, around, false, digits).join('\n\n')
}

const bullet = '•'
const separator = '* * *'
const indentation = '  '

function blocksOf(content: Fragment, around: Direction, asWhole: boolean, digits: ListDigits): string[] {
  return content.content.map((node) => {
    const { direction } = directionIn(node, around, asWhole)
    if (isLine(node)) return withDirectionMark(lineText(node.content), direction)
    switch (node.type.name) {
      case 'bulletList':
      case 'orderedList':
        return itemLines(node, direction, digits).join('\n')
      case 'table':
        return node.content.content.map((row) => rowText(row, direction, digits)).join('\n')
      case 'separator':
        return separator
      case 'figure':
        return figureText(node, direction, digits)
      default:
        return blocksOf(node.content, direction, turnsAsWhole(node), digits).join('\n\n')
    }
  })
}

/** The caption, or what describes the image where there is none, and the credit below. */
function figureText(node: Node, direction: Direction, digits: ListDigits): string {
  const caption = blocksOf(node.content, direction, false, digits).join('\n').trim()
  const words = [caption === '' ? String(node.attrs['alt']) : caption, String(node.attrs['credit'])]
  return words.filter((word) => word !== '').join('\n')
}

function itemLines(list: Node, direction: Direction, digits: ListDigits): string[] {
  const start: unknown = list.attrs['start']
  return list.content.content.flatMap((item, index) => {
    const number = typeof start === 'number' ? start + index : null
    const marker =
      number === null ? bullet : `${writeNumber(number, direction === 'rtl' ? digits : 'decimal')}.`
    const [first, ...others] = item.content.content
    const isLabelled = isLine(first)
    const label = withDirectionMark(
      `${marker} ${isLabelled ? lineText(first.content) : ''}`.trimEnd(),
      direction,
    )
    const below = isLabelled ? others : item.content.content
    const inner = below.flatMap((block) => {
      const own = directionIn(block, direction, true).direction
      if (block.type.isInGroup('list')) return itemLines(block, own, digits)
      return blocksOf(item.type.create(null, block).content, direction, true, digits).flatMap((text) =>
        text.split('\n'),
      )
    })
    return [label, ...inner.map((line) => indentation + line)]
  })
}

/** The cells of a row on one line. */
function rowText(row: Node, direction: Direction, digits: ListDigits): string {
  const cells = row.content.content.map((cell) =>
    blocksOf(cell.content, direction, false, digits).join(' ').replaceAll(/\s+/g, ' '),
  )
  return cells.join('\t')
}

function lineText(content: Fragment): string {
  return content.textBetween(0, content.size, '', (leaf) => (leaf.type.name === 'lineBreak' ? '\n' : ''))
}
