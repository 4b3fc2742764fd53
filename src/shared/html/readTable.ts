import type { Direction } from '../article/direction.ts'
import type { DocumentNode } from '../article/documentNode.ts'
import { childElements, type HtmlElement } from './htmlNode.ts'
import type { TextStyle } from './TextStyle.ts'

/** What reading a table needs of the reader of the page. */
export interface TableReader {
  readonly canGoDeeper: boolean
  isLeftOut(element: HtmlElement): boolean
  /** The text of an element where it stands. */
  through(element: HtmlElement, style: TextStyle): void
  /** The text of an element as blocks of their own. */
  blocksIn(element: HtmlElement, style: TextStyle): DocumentNode[]
  push(block: DocumentNode): void
  /** The direction that an element states for its text, or null. */
  stated(element: HtmlElement): Direction | null
}

/** No cell spans more: block.ts, `span`. */
const widestSpan = 1000

/**
 * Writes a table down, its caption as a paragraph before it. A table of one cell, or one that says that it
 * only lays things out, is no table to the reader: its text goes where the table stands.
 */
export function readTable(reader: TableReader, table: HtmlElement, style: TextStyle): void {
  const caption = childElements(table).find(({ localName }) => localName === 'caption')
  if (caption && !reader.isLeftOut(caption)) reader.through(caption, style)
  const rows = rowsOf(table).map((row) => cellsOf(row).filter((cell) => !reader.isLeftOut(cell)))
  const role = table.getAttribute('role')
  const isLayout = role === 'presentation' || role === 'none' || rows.flat().length < 2
  if (isLayout || !reader.canGoDeeper) {
    for (const cell of rows.flat()) reader.through(cell, style)
    return
  }
  const content = rows
    .filter((cells) => cells.length > 0)
    .map(
      (cells): DocumentNode => ({
        type: 'tableRow',
        content: cells.map((cell) => readCell(reader, cell, style)),
      }),
    )
  if (content.some((row) => row.content?.some(hasText))) {
    reader.push({ type: 'table', attrs: { id: null, direction: reader.stated(table) }, content })
  }
}

function readCell(reader: TableReader, cell: HtmlElement, style: TextStyle): DocumentNode {
  const blocks = reader.blocksIn(cell, style)
  const isHeader = cell.localName === 'th' || cell.parentElement?.parentElement?.localName === 'thead'
  return {
    type: isHeader ? 'tableHeader' : 'tableCell',
    attrs: { colspan: span(cell, 'colspan'), rowspan: span(cell, 'rowspan') },
    content: blocks.length > 0 ? blocks : [emptyLine()],
  }
}

/** The rows as HTML orders them: those of the head first, those of the foot last. */
function rowsOf(table: HtmlElement): HtmlElement[] {
  const parts = childElements(table)
  const rowsIn = (part: HtmlElement) => childElements(part).filter(({ localName }) => localName === 'tr')
  return [
    ...parts.filter(({ localName }) => localName === 'thead').flatMap(rowsIn),
    ...parts.flatMap((part) =>
      part.localName === 'tr' ? [part] : part.localName === 'tbody' ? rowsIn(part) : [],
    ),
    ...parts.filter(({ localName }) => localName === 'tfoot').flatMap(rowsIn),
  ]
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return childElements(row).filter(({ localName }) => localName === 'td' || localName === 'th')
}

function emptyLine(): DocumentNode {
  return { type: 'paragraph', attrs: { id: null, direction: null, role: null } }
}

function hasText(node: DocumentNode): boolean {
  return node.type === 'text' || (node.content ?? []).some(hasText)
}

function span(cell: HtmlElement, attribute: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(cell.getAttribute(attribute) ?? '1', 10)
  return value >= 1 && value <= widestSpan ? value : 1
}
