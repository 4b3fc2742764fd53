import type { Block, Blockquote, ListItem } from '../../../shared/article/block.ts'
import type { Direction } from '../../../shared/article/direction.ts'
import type { Line } from '../../../shared/article/inline.ts'
import type { Manner } from '../manner.ts'
import { areBlank, isBlank, lineText } from '../plainText.ts'
import { renderBlocks } from '../renderBlocks.ts'
import { markdownRuns } from './markdownRuns.ts'

/** Between two blocks that CommonMark would take for one: section 5.3 of its specification. */
const divider = '<!-- -->'

/** Blocks as CommonMark, a blank line between them. What shows nothing is left out. */
export function markdownBlocks(blocks: readonly Block[], around: Direction, manner: Manner): string {
  const parts: string[] = []
  let before: string | null = null
  for (const block of blocks) {
    const written = markdownBlock(block, around, manner)
    if (written === '') continue
    const kind = 'direction' in block && !isAsAround(block, around) ? null : block.type
    if (kind !== null && kind === before && kind !== 'paragraph') parts.push(divider)
    parts.push(written)
    before = kind
  }
  return parts.join('\n\n')
}

/** A line as a paragraph, or behind `sign` as a heading; empty where it shows nothing. */
export function markdownLine(line: Line, around: Direction, sign = ''): string {
  if (isBlank(lineText(line))) return ''
  return turned(headed(sign, markdownRuns(line.content)), line, around)
}

/** A heading is one line, and a number sign at its end would be taken for its close. */
function headed(sign: string, text: string): string {
  if (sign === '') return text
  const line = text.replaceAll('\\\n', '<br>').replace(/#+$/, (closing) => `\\${closing}`)
  return `${sign} ${line}`
}

/** A block that turns another way than what it stands in, in an element that says so. */
function turned(written: string, block: Turned, around: Direction): string {
  const { direction } = block
  return isAsAround(block, around) || written === '' ? written : inElement(`div dir="${direction}"`, written)
}

interface Turned {
  direction: Direction
  directionSet?: true | undefined
}

/** Whether a block needs no element that says how it is read; one that a person turned does. */
function isAsAround({ direction, directionSet }: Turned, around: Direction): boolean {
  return direction === around && directionSet !== true
}

/** Markdown within an HTML element: the blank lines make it Markdown again. */
export function inElement(tag: string, content: string): string {
  return `<${tag}>\n\n${content}\n\n</${tag.split(' ')[0]}>`
}

function markdownBlock(block: Block, around: Direction, manner: Manner): string {
  switch (block.type) {
    case 'paragraph':
      return markdownLine(block, around)
    case 'separator':
      return '***'
    case 'bulletList':
      return turned(
        list(block.items, () => '- ', block.direction, manner),
        block,
        around,
      )
    case 'orderedList':
      return turned(
        list(block.items, (index) => `${(block.start ?? 1) + index}. `, block.direction, manner),
        block,
        around,
      )
    case 'blockquote':
      return turned(quotation(block, manner), block, around)
    case 'table':
    case 'figure':
      // CommonMark has neither.
      return areBlank([block]) ? '' : renderBlocks([block], around, manner)
  }
}

function list(
  items: readonly ListItem[],
  marker: (index: number) => string,
  direction: Direction,
  manner: Manner,
): string {
  const written = items.map((item) => itemBlocks(item, direction, manner))
  if (written.every(({ content }) => content === '')) return ''
  const isTight = written.every((item) => item.isTight)
  return written.map(({ content }, index) => behind(content, marker(index))).join(isTight ? '\n' : '\n\n')
}

/** An item of one line, and perhaps a list of bullets under it, needs no blank lines. */
function itemBlocks({ blocks }: ListItem, direction: Direction, manner: Manner) {
  const [first, second, ...others] = blocks
  const isShort = first?.type === 'paragraph' && isAsAround(first, direction) && others.length === 0
  if (isShort && second?.type === 'bulletList' && isAsAround(second, direction)) {
    const [line, inner] = [first, second].map((block) => markdownBlock(block, direction, manner))
    if (line !== '' && inner !== '' && !/^- *\n/.test(inner ?? '')) {
      return { content: `${line}\n${inner}`, isTight: !/\n\n/.test(inner ?? '') }
    }
  }
  const content = markdownBlocks(blocks, direction, manner)
  return { content, isTight: blocks.length <= 1 && isShort }
}

/** Lines behind a marker, the further ones below its text. */
function behind(content: string, marker: string): string {
  const room = ' '.repeat(marker.length)
  return content
    .split('\n')
    .map((line, index) => (index === 0 ? (marker + line).trimEnd() : line === '' ? '' : room + line))
    .join('\n')
}

function quotation({ blocks, attribution, direction }: Blockquote, manner: Manner): string {
  const attributed =
    attribution === null || isBlank(lineText(attribution))
      ? ''
      : turned(`<cite>${markdownRuns(attribution.content)}</cite>`, attribution, direction)
  return [markdownBlocks(blocks, direction, manner), attributed]
    .filter((part) => part !== '')
    .join('\n\n')
    .split('\n')
    .filter((line, _, all) => line !== '' || all.length > 1)
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')
}
