import type { DocumentNode } from '../../../../shared/article/documentNode.ts'
import { statedDirection } from './elements.ts'
import type { TextStyle } from './TextStyle.ts'

/** What reading a table needs of the reader of the page. */
export interface TableReader {
  readonly canGoDeeper: boolean
  isLeftOut(element: Element): boolean
  /** The text of an element where it stands. */
  through(element: Element, style: TextStyle): void
  /** The text of an element as blocks of their own. */
  blocksIn(element: Element, style: TextStyle): DocumentNode[]
  push(block: DocumentNode): void
}

/** No cell spans more: block.ts, `span`. */
const widestSpan = 1000

/**
 * Writes a table down, its caption as a paragraph before it. A table of one cell, or one that says that it
 * only lays things out, is no table to the reader: its text goes where the table stands.
 */
export function readTable(reader: TableReader, table: HTMLTableElement, style: TextStyle): void {
  const caption = Array.from(table.children).find(({ localName }) => localName === 'caption')
  if (caption && !reader.isLeftOut(caption)) reader.through(caption, style)
  const rows = Array.from(table.rows, (row) =>
    Array.from(row.cells).filter((cell) => !reader.isLeftOut(cell)),
  )
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
    reader.push({ type: 'table', attrs: { id: null, direction: statedDirection(table) }, content })
  }
}

function readCell(reader: TableReader, cell: HTMLTableCellElement, style: TextStyle): DocumentNode {
  const blocks = reader.blocksIn(cell, style)
  const isHeader = cell.localName === 'th' || cell.closest('thead, table')?.localName === 'thead'
  return {
    type: isHeader ? 'tableHeader' : 'tableCell',
    attrs: { colspan: span(cell, 'colspan'), rowspan: span(cell, 'rowspan') },
    content: blocks.length > 0 ? blocks : [emptyLine()],
  }
}

function emptyLine(): DocumentNode {
  return { type: 'paragraph', attrs: { id: null, direction: null, role: null } }
}

function hasText(node: DocumentNode): boolean {
  return node.type === 'text' || (node.content ?? []).some(hasText)
}

function span(cell: Element, attribute: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(cell.getAttribute(attribute) ?? '1', 10)
  return value >= 1 && value <= widestSpan ? value : 1
}
