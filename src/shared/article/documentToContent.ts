import type { Conclusion, Content, Section } from './article.ts'
import { automaticDirection } from './automaticDirection.ts'
import { type Block, type ListItem, largestSpan, largestStart, type TableCell } from './block.ts'
import type { Direction } from './direction.ts'
import { type DocumentNode, idOf, roleOf, setDirectionOf } from './documentNode.ts'
import type { Line } from './inline.ts'
import { languageDirection } from './language.ts'
import { linesOf } from './linesOf.ts'
import { normaliseDocument } from './normaliseDocument.ts'
import { inlineToRuns } from './runs.ts'

/** Room is left below the 128 characters of the file's format for a number that tells copies apart. */
const longestId = 120

/** The id of a first section that has no heading to take its id from. */
export const leadSectionId = 'lead'

/**
 * The flat document as headline, sections and conclusion, every direction resolved. Takes any document
 * that the schema accepts; one out of shape is normalised first.
 */
export function documentToContent(document: DocumentNode, language: string): Content {
  const [headline, ...rest] = normaliseDocument(document).content ?? []
  const writer = new ContentWriter(languageDirection(language))
  const sections: Section[] = []
  let standfirst: Line | null = null
  let conclusion: Conclusion | null = null
  for (const node of rest) {
    switch (roleOf(node)) {
      case 'standfirst':
        standfirst = writer.textLine(node)
        break
      case 'heading':
        sections.push({ id: writer.id(node), heading: writer.textLine(node), blocks: [] })
        break
      case 'conclusion':
        conclusion = { id: writer.id(node), heading: writer.textLine(node), blocks: [] }
        break
      default: {
        if (conclusion === null && sections.length === 0) {
          sections.push({ id: writer.unusedId(leadSectionId), heading: null, blocks: [] })
        }
        const place: Section | Conclusion | undefined = conclusion ?? sections.at(-1)
        place?.blocks.push(writer.block(node, writer.around, 'byLine'))
      }
    }
  }
  return {
    headline: headline ? writer.textLine(headline) : { direction: writer.around, content: [] },
    standfirst,
    sections,
    conclusion,
  }
}

/**
 * Whether lines whose direction nobody set take that of what they stand in. They do in a list or a
 * quotation, which turns as a whole; elsewhere each goes by its own text.
 */
type Turning = 'asWhole' | 'byLine'

class ContentWriter {
  readonly around: Direction
  readonly #ids = new Set<string>()

  constructor(around: Direction) {
    this.around = around
  }

  /** The node's own id, or a new one where it has none or a copy of it has the same. */
  id(node: DocumentNode): string {
    const own = idOf(node)
    return this.unusedId(own !== null && own !== '' && own.length <= longestId ? own : 'b1')
  }

  unusedId(wanted: string): string {
    let id = wanted
    for (let number = 2; this.#ids.has(id); number++) id = `${wanted}-${number}`
    this.#ids.add(id)
    return id
  }

  /** A headline, standfirst or heading: no marks but isolates. */
  textLine(node: DocumentNode): Line {
    const content = (node.content ?? []).map((child): DocumentNode => {
      const { marks, ...bare } = child
      const isolates = marks?.filter(({ type }) => type === 'bdi') ?? []
      return isolates.length > 0 ? { ...bare, marks: isolates } : bare
    })
    return this.#line({ ...node, content }, this.around, 'byLine')
  }

  block(node: DocumentNode, around: Direction, turning: Turning): Block {
    const id = this.id(node)
    if (node.type === 'separator') return { type: 'separator', id }
    const directed = directedBy(node, around, turning)
    const { direction } = directed
    switch (node.type) {
      case 'bulletList':
        return { type: 'bulletList', id, ...directed, items: this.#items(node, direction) }
      case 'orderedList': {
        const start = wholeNumber(node, 'start', 0, largestStart)
        const started = start !== null && start !== 1 ? { start } : {}
        return { type: 'orderedList', id, ...directed, ...started, items: this.#items(node, direction) }
      }
      case 'blockquote': {
        const attribution = node.content?.find((child) => roleOf(child) === 'attribution')
        const quoted = node.content?.filter((child) => child !== attribution) ?? []
        return {
          type: 'blockquote',
          id,
          ...directed,
          blocks: quoted.map((child) => this.block(child, direction, 'asWhole')),
          attribution: attribution ? this.#line(attribution, direction, 'asWhole') : null,
        }
      }
      case 'table': {
        const rows = (node.content ?? []).map((row) => ({
          cells: (row.content ?? []).map((cell) => this.#cell(cell, direction)),
        }))
        return { type: 'table', id, ...directed, rows }
      }
      case 'figure': {
        const caption = captionOf(node)
        return {
          type: 'figure',
          id,
          ...directed,
          asset: text(node, 'asset', 200),
          alt: text(node, 'alt', 2000),
          credit: text(node, 'credit', 2000),
          caption: caption === null ? null : this.#line(caption, direction, 'byLine'),
        }
      }
      default:
        return { type: 'paragraph', id, ...this.#line(node, around, turning) }
    }
  }

  #line(node: DocumentNode, around: Direction, turning: Turning): Line {
    const directed = directedBy(node, around, turning)
    return { ...directed, content: inlineToRuns(node.content ?? [], directed.direction) }
  }

  #items(list: DocumentNode, direction: Direction): ListItem[] {
    return (list.content ?? []).map((item) => ({
      blocks: (item.content ?? []).map((child) => this.block(child, direction, 'asWhole')),
    }))
  }

  #cell(cell: DocumentNode, direction: Direction): TableCell {
    const colspan = wholeNumber(cell, 'colspan', 1, largestSpan)
    const rowspan = wholeNumber(cell, 'rowspan', 1, largestSpan)
    return {
      ...(cell.type === 'tableHeader' ? { header: true as const } : {}),
      ...(colspan !== null && colspan > 1 ? { colspan } : {}),
      ...(rowspan !== null && rowspan > 1 ? { rowspan } : {}),
      blocks: (cell.content ?? []).map((child) => this.block(child, direction, 'byLine')),
    }
  }
}

function directedBy(
  node: DocumentNode,
  around: Direction,
  turning: Turning,
): { direction: Direction; directionSet?: true } {
  const set = setDirectionOf(node)
  if (set !== null) return { direction: set, directionSet: true }
  return { direction: turning === 'asWhole' ? around : automaticDirection(node, around) }
}

/** The lines of a figure as one caption, with a line break between them; null where there is no line. */
function captionOf(figure: DocumentNode): DocumentNode | null {
  const lines = (figure.content ?? []).flatMap(linesOf)
  const [first] = lines
  if (first === undefined) return null
  const content = lines.flatMap((line, index) => [
    ...(index > 0 ? [{ type: 'lineBreak' as const }] : []),
    ...(line.content ?? []),
  ])
  return { ...first, content }
}

/** A text attribute, cut to what the file's format takes. */
function text(node: DocumentNode, attribute: string, limit: number): string {
  const value = node.attrs?.[attribute]
  return typeof value === 'string' ? value.slice(0, limit) : ''
}

/** A number attribute within what the file's format takes, or null where it is no whole number. */
function wholeNumber(node: DocumentNode, attribute: string, least: number, largest: number): number | null {
  const value = node.attrs?.[attribute]
  return typeof value === 'number' && Number.isInteger(value)
    ? Math.min(Math.max(value, least), largest)
    : null
}
