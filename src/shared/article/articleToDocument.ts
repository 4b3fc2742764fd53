import type { Article, Content } from './article.ts'
import { automaticDirection } from './automaticDirection.ts'
import type { Block, TableCell } from './block.ts'
import type { Direction } from './direction.ts'
import type { AttributeValue, DocumentNode } from './documentNode.ts'
import type { Role } from './documentSpecs.ts'
import type { Line } from './inline.ts'
import { languageDirection } from './language.ts'
import type { Metadata } from './metadata.ts'
import { runsToInline } from './runs.ts'

/**
 * The editor's document and metadata of an article file. A direction that the text itself gives is not
 * kept as one that a person set, unless the file says `directionSet`.
 */
export function articleToDocument(article: Article): { document: DocumentNode; metadata: Metadata } {
  const { language, status, alternativeHeadline, credit, metadata } = article
  return {
    document: contentToDocument(article, language),
    metadata: { ...metadata, language, status, alternativeHeadline, credit },
  }
}

export function contentToDocument(content: Content, language: string): DocumentNode {
  const around = languageDirection(language)
  const line = (given: Line, role: Role, id: string | null) => lineNode(given, role, id, around, 'byLine')
  const nodes = [line(content.headline, 'headline', 'headline')]
  if (content.standfirst) nodes.push(line(content.standfirst, 'standfirst', 'standfirst'))
  for (const { id, heading, blocks } of content.sections) {
    if (heading) nodes.push(line(heading, 'heading', id))
    nodes.push(...blocks.map((block) => blockNode(block, around, 'byLine')))
  }
  if (content.conclusion) {
    const { id, heading, blocks } = content.conclusion
    nodes.push(line(heading, 'conclusion', id), ...blocks.map((block) => blockNode(block, around, 'byLine')))
  }
  return { type: 'doc', content: nodes }
}

/** As in documentToContent: whether a line goes by its own text or takes the direction of its surroundings. */
type Turning = 'asWhole' | 'byLine'

function blockNode(block: Block, around: Direction, turning: Turning): DocumentNode {
  switch (block.type) {
    case 'separator':
      return { type: 'separator', attrs: { id: block.id } }
    case 'paragraph':
      return lineNode(block, null, block.id, around, turning)
    case 'bulletList':
      return container(block, around, turning, {}, (direction) => items(block.items, direction))
    case 'orderedList':
      return container(block, around, turning, { start: block.start ?? 1 }, (direction) =>
        items(block.items, direction),
      )
    case 'blockquote':
      return container(block, around, turning, {}, (direction) => [
        ...block.blocks.map((child) => blockNode(child, direction, 'asWhole')),
        ...(block.attribution
          ? [lineNode(block.attribution, 'attribution', null, direction, 'asWhole')]
          : []),
      ])
    case 'table':
      return container(block, around, turning, {}, (direction) =>
        block.rows.map(({ cells }) => ({
          type: 'tableRow',
          content: cells.map((cell) => cellNode(cell, direction)),
        })),
      )
    case 'figure': {
      const { asset, alt, credit } = block
      return container(block, around, turning, { asset, alt, credit }, (direction) =>
        block.caption ? [lineNode(block.caption, null, null, direction, 'byLine')] : [],
      )
    }
  }
}

function items(given: readonly { blocks: Block[] }[], direction: Direction): DocumentNode[] {
  return given.map(({ blocks }) => ({
    type: 'listItem',
    content: blocks.map((child) => blockNode(child, direction, 'asWhole')),
  }))
}

function cellNode(cell: TableCell, direction: Direction): DocumentNode {
  return {
    type: cell.header ? 'tableHeader' : 'tableCell',
    attrs: { colspan: cell.colspan ?? 1, rowspan: cell.rowspan ?? 1 },
    content: cell.blocks.map((child) => blockNode(child, direction, 'byLine')),
  }
}

function lineNode(
  line: Line,
  role: Role | null,
  id: string | null,
  around: Direction,
  turning: Turning,
): DocumentNode {
  const node: DocumentNode = { type: 'paragraph', content: runsToInline(line.content, line.direction) }
  const direction = setDirection(line, node, around, turning)
  return { ...node, attrs: { id, direction, role } }
}

function container(
  block: Exclude<Block, { type: 'paragraph' | 'separator' }>,
  around: Direction,
  turning: Turning,
  attrs: Record<string, AttributeValue>,
  children: (direction: Direction) => DocumentNode[],
): DocumentNode {
  const node: DocumentNode = { type: block.type, content: children(block.direction) }
  const direction = setDirection(block, node, around, turning)
  return { ...node, attrs: { id: block.id, direction, ...attrs } }
}

/** The direction to keep as set: the stated one, unless it is the one that comes by itself and nobody set it. */
function setDirection(
  stated: { direction: Direction; directionSet?: true | undefined },
  node: DocumentNode,
  around: Direction,
  turning: Turning,
): Direction | null {
  const automatic = turning === 'asWhole' ? around : automaticDirection(node, around)
  return stated.directionSet || stated.direction !== automatic ? stated.direction : null
}
