import type { DocumentNode } from '../../shared/article/documentNode.ts'
import { roleOf, textOf } from '../../shared/article/documentNode.ts'
import type { Credit } from '../../shared/article/metadata.ts'
import { detectCredit } from '../../shared/text/structure/detectCredit.ts'
import { shapeOf } from '../../shared/text/structure/lineShape.ts'
import { meansConclusion } from '../../shared/text/structure/meansConclusion.ts'
import { isStatusMark } from '../export/statusMark.ts'

/**
 * Blocks that were read from a file of any format as the document of an article: a headline in front, the
 * last heading the conclusion where it says so, the credit apart, each block with an id. `title` is the
 * headline where the text has none.
 */
export function shapeImported(
  given: readonly DocumentNode[],
  title: string,
): { document: DocumentNode; credit: Credit | null } {
  const unmarked = withoutStatusMark(given)
  const blocks = withHeadline(unmarked, title)
  const { body, credit } = splitCredit(blocks)
  return { document: { type: 'doc', content: numbered(withConclusion(body)) }, credit }
}

/** A draft of ours begins with a line that says so. */
function withoutStatusMark(blocks: readonly DocumentNode[]): DocumentNode[] {
  const first = blocks.findIndex((block) => roleOf(block) !== 'headline' && roleOf(block) !== 'standfirst')
  const block = blocks[first]
  const isMark = block?.type === 'paragraph' && roleOf(block) === null && isStatusMark(textOf(block))
  return isMark ? blocks.toSpliced(first, 1) : [...blocks]
}

/** The headline first, wherever it stands; what stands above it in the file comes after it. */
function withHeadline(blocks: readonly DocumentNode[], title: string): DocumentNode[] {
  const headline = blocks.find((block) => roleOf(block) === 'headline')
  if (headline !== undefined)
    return [headline, ...standfirstFirst(blocks.filter((block) => block !== headline))]
  const first = blocks.find((block) => roleOf(block) === 'heading')
  const text = title.trim()
  if (text === '' && first !== undefined && blocks[0] === first) {
    return [{ ...first, attrs: { ...first.attrs, role: 'headline' } }, ...blocks.slice(1)]
  }
  const content: DocumentNode[] = text === '' ? [] : [{ type: 'text', text }]
  return [
    { type: 'paragraph', attrs: { id: null, direction: null, role: 'headline' }, content },
    ...standfirstFirst(blocks),
  ]
}

function standfirstFirst(blocks: readonly DocumentNode[]): DocumentNode[] {
  const standfirst = blocks.find((block) => roleOf(block) === 'standfirst')
  return standfirst === undefined
    ? [...blocks]
    : [standfirst, ...blocks.filter((block) => block !== standfirst)]
}

/** The paragraphs at the end that read as a publisher's credit: article.md, "Structure detection", rule 4. */
function splitCredit(blocks: readonly DocumentNode[]): { body: DocumentNode[]; credit: Credit | null } {
  let from = blocks.length
  const isPlain = (block: DocumentNode | undefined) => block?.type === 'paragraph' && roleOf(block) === null
  while (from > 1 && isPlain(blocks[from - 1]) && blocks.length - from < 5) from--
  const lines = blocks.slice(from).map((block) => shapeOf(textOf(block).trim()))
  const found = detectCredit(lines, 0)
  if (found === null) return { body: [...blocks], credit: null }
  const parts = blocks.slice(from + found.start)
  const href = found.credit.callToAction?.href ?? linkIn(parts.at(-1))
  const { callToAction } = found.credit
  return {
    body: blocks.slice(0, from + found.start),
    credit: { ...found.credit, callToAction: callToAction === null ? null : { ...callToAction, href } },
  }
}

function linkIn(node: DocumentNode | undefined): string | null {
  for (const child of node?.content ?? []) {
    const href = child.marks?.find(({ type }) => type === 'link')?.attrs?.['href']
    if (typeof href === 'string') return href
  }
  return null
}

function withConclusion(blocks: readonly DocumentNode[]): DocumentNode[] {
  if (blocks.some((block) => roleOf(block) === 'conclusion')) return [...blocks]
  const last = blocks.findLastIndex((block) => roleOf(block) === 'heading')
  const heading = blocks[last]
  if (heading === undefined || !meansConclusion(shapeOf(textOf(heading).trim()))) return [...blocks]
  return blocks.with(last, { ...heading, attrs: { ...heading.attrs, role: 'conclusion' } })
}

/** Each block with an id, in their order. */
function numbered(blocks: readonly DocumentNode[]): DocumentNode[] {
  let count = 0
  const number = (node: DocumentNode): DocumentNode => {
    const attrs =
      node.attrs !== undefined && 'id' in node.attrs ? { ...node.attrs, id: `b${++count}` } : node.attrs
    const content = node.type === 'paragraph' ? node.content : node.content?.map(number)
    return {
      ...node,
      ...(attrs === undefined ? {} : { attrs }),
      ...(content === undefined ? {} : { content }),
    }
  }
  return blocks.map(number)
}
