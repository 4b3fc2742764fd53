import type { Block, Table, TableCell } from '../../shared/article/block.ts'
import type { Direction } from '../../shared/article/direction.ts'
import { type Attributes, concatenate, container, element, type Html, nothing } from './html.ts'
import { layOutTable, type PlacedCell } from './layOutTable.ts'
import { areBlank } from './plainText.ts'

/** Writes the blocks of one cell. The attributes are those that the cell itself has to carry. */
type WriteCell = (blocks: readonly Block[], around: Direction) => { attributes: Attributes; content: Html }

/** A table that is valid by the HTML table model, its first rows as head where they hold headers alone. */
export function renderTable(table: Table, attributes: Attributes, writeCell: WriteCell): Html {
  const rows = layOutTable(table.rows)
  const headRows = countHeadRows(rows)
  const row = (cells: PlacedCell<TableCell>[], isHead: boolean) =>
    element(
      'tr',
      {},
      concatenate(
        cells.map((placed, index) =>
          cellElement(placed, isHead ? 'col' : index === 0 ? 'row' : null, table.direction, writeCell),
        ),
      ),
    )
  const head = rows.slice(0, headRows).map((cells) => row(cells, true))
  const body = rows.slice(headRows).map((cells) => row(cells, false))
  return container('table', attributes, [
    head.length === 0 ? nothing : container('thead', {}, head),
    container('tbody', {}, body),
  ])
}

/** Rows of headers at the top, with no cell that reaches below them; one row at least is left for the body. */
function countHeadRows(rows: readonly PlacedCell<TableCell>[][]): number {
  const isHead = (cells: readonly PlacedCell<TableCell>[]) =>
    cells.every(({ cell, rowspan }) => (cell === null || cell.header === true) && rowspan === 1)
  const firstOfBody = rows.findIndex((cells) => !isHead(cells))
  return firstOfBody === -1 ? Math.min(1, rows.length - 1) : firstOfBody
}

function cellElement(
  { cell, colspan, rowspan }: PlacedCell<TableCell>,
  scope: 'col' | 'row' | null,
  around: Direction,
  writeCell: WriteCell,
): Html {
  // A header that says nothing heads nothing.
  const isHeader = cell?.header === true && !areBlank(cell.blocks)
  const { attributes, content } = writeCell(cell?.blocks ?? [], around)
  return element(
    isHeader ? 'th' : 'td',
    {
      ...attributes,
      scope: isHeader ? scope : null,
      colspan: colspan > 1 ? colspan : null,
      rowspan: rowspan > 1 ? rowspan : null,
    },
    content,
  )
}
