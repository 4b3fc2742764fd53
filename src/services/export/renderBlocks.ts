import type { Block, Blockquote, Figure, ListItem, OrderedList, Table } from '../../shared/article/block.ts'
import type { Direction } from '../../shared/article/direction.ts'
import type { Line } from '../../shared/article/inline.ts'
import { type Attributes, concatenate, element, type Html, lines, nothing } from './html.ts'
import { dirWithin, type Manner } from './manner.ts'
import { plainElement } from './plainElement.ts'
import { renderRuns } from './renderRuns.ts'
import { renderTable } from './renderTable.ts'

/** Blocks one below another. `around` is the direction of what they stand in, null where it is not known. */
export function renderBlocks(blocks: readonly Block[], around: Direction | null, manner: Manner): Html {
  return lines(blocks.map((block) => renderBlock(block, around, manner)))
}

/** A line of the article in an element, with `dir` where the line turns another way than `around`. */
export function lineElement(
  name: string,
  line: Line,
  around: Direction | null,
  manner: Manner,
  attributes: Attributes = {},
): Html {
  return element(name, { ...attributes, ...dirWithin(around, line) }, renderRuns(line.content, manner))
}

function renderBlock(block: Block, around: Direction | null, manner: Manner): Html {
  switch (block.type) {
    case 'paragraph':
      return lineElement('p', block, around, manner)
    case 'separator':
      return element('hr', {})
    case 'bulletList':
      return list('ul', block, around, {}, manner)
    case 'orderedList':
      return list('ol', block, around, { start: block.start ?? null, ...digits(block, manner) }, manner)
    case 'blockquote':
      return quotation(block, around, manner)
    case 'table':
      return table(block, around, manner)
    case 'figure':
      return figure(block, around, manner)
  }
}

function list(
  name: 'ul' | 'ol',
  block: { direction: Direction; directionSet?: true | undefined; items: readonly ListItem[] },
  around: Direction | null,
  attributes: Attributes,
  manner: Manner,
): Html {
  if (block.items.length === 0) return nothing
  const items = block.items.map((item) => {
    const [first, ...rest] = item.blocks
    // A paragraph that turns another way keeps its own element, so that the bullet stays on the list's side.
    const isTight =
      first?.type === 'paragraph' &&
      first.direction === block.direction &&
      first.directionSet !== true &&
      rest.every(({ type }) => type === 'bulletList' || type === 'orderedList')
    return element(
      'li',
      {},
      isTight
        ? lines([renderRuns(first.content, manner), renderBlocks(rest, block.direction, manner)])
        : renderBlocks(item.blocks, block.direction, manner),
    )
  })
  return element(name, { ...attributes, ...dirWithin(around, block) }, lines(items))
}

/** In the element itself, so that it holds under any style sheet, also a CMS's. */
function digits({ direction }: OrderedList, { listDigits }: Manner): Attributes {
  const isUsual = direction === 'ltr' || listDigits === 'decimal'
  return { style: isUsual ? null : `list-style-type: ${listDigits}` }
}

/**
 * On the page a quotation with its attribution is a figure, since the HTML standard wants nothing inside
 * <blockquote> that is not quoted; editors of CMSs look for <cite> inside it.
 */
function quotation(block: Blockquote, around: Direction | null, manner: Manner): Html {
  const { attribution, direction } = block
  const dir = dirWithin(around, block)
  const quoted = renderBlocks(block.blocks, direction, manner)
  if (attribution === null || attribution.content.length === 0) return element('blockquote', dir, quoted)
  if (manner.form === 'fragment') {
    // In a paragraph of its own, or Ghost would write it on to the last word that is quoted.
    const name = element('cite', {}, renderRuns(attribution.content, manner))
    const paragraph = element('p', dirWithin(direction, attribution), name)
    return element('blockquote', dir, lines([quoted, paragraph]))
  }
  return element(
    'figure',
    { class: 'quotation', ...dir },
    lines([element('blockquote', {}, quoted), lineElement('figcaption', attribution, direction, manner)]),
  )
}

function table(block: Table, around: Direction | null, manner: Manner): Html {
  if (block.rows.every(({ cells }) => cells.length === 0)) return nothing
  const writeCell = (blocks: readonly Block[], direction: Direction) => {
    const [only] = blocks
    return blocks.length === 1 && only?.type === 'paragraph'
      ? { attributes: dirWithin(direction, only), content: renderRuns(only.content, manner) }
      : { attributes: {}, content: renderBlocks(blocks, direction, manner) }
  }
  const dir = dirWithin(around, block)
  if (manner.form === 'fragment') return renderTable(block, dir, writeCell)
  // A table wider than the window scrolls in its own frame, which the keyboard can reach.
  return element(
    'div',
    { class: 'table', role: 'group', 'aria-label': manner.words.table, tabindex: 0, ...dir },
    renderTable(block, {}, writeCell),
  )
}

/**
 * An image stands in the file itself, with its description as `alt`; one whose bytes are not at hand has its
 * description in its place, above the caption.
 */
function figure(block: Figure, around: Direction | null, manner: Manner): Html {
  const { caption, direction } = block
  const isPage = manner.form === 'page'
  const shown = manner.images.get(block.asset)
  const image =
    shown === undefined
      ? plainElement('p', block.alt, direction, direction, isPage ? { class: 'description' } : {})
      : element('img', { src: shown.address, alt: block.alt, width: shown.width, height: shown.height })
  const captionDirection = caption?.direction ?? direction
  const words = caption === null ? nothing : renderRuns(caption.content, manner)
  const credit = plainElement('small', block.credit, captionDirection, captionDirection)
  // Ghost would write the credit on to the caption's last word.
  const isBroken = !isPage && words !== nothing && credit !== nothing
  const captionParts = isBroken ? concatenate([words, element('br', {}), credit]) : lines([words, credit])
  if (image === nothing && captionParts === nothing) return nothing
  return element(
    'figure',
    { class: isPage ? 'image' : null, ...dirWithin(around, block) },
    lines([
      image,
      captionParts === nothing
        ? nothing
        : element('figcaption', dirWithin(direction, caption ?? { direction }), captionParts),
    ]),
  )
}
