/** A cell that is where it is told to be: it overlaps no other and reaches out of no table. */
export interface PlacedCell<Cell> {
  /** Null for a cell that fills a gap. */
  cell: Cell | null
  colspan: number
  rowspan: number
}

interface Spans {
  colspan?: number | undefined
  rowspan?: number | undefined
}

interface Place<Cell> {
  cell: Cell
  row: number
  column: number
  width: number
  height: number
}

/**
 * The rows of a table as the HTML standard lays them out ("forming a table"), with what it calls table
 * model errors mended: spans end where another cell or the table's end is, short rows are filled up,
 * rows and columns in which no cell begins are left out. Every cell comes out, in order.
 */
export function layOutTable<Cell extends Spans>(
  rows: readonly { readonly cells: readonly Cell[] }[],
): PlacedCell<Cell>[][] {
  const places = placeCells(rows)
  const keptRows = keptBefore(places.map(({ row }) => row))
  const keptColumns = keptBefore(places.map(({ column }) => column))
  const grid: Place<Cell>[] = places.map((place) => ({
    cell: place.cell,
    row: keptRows(place.row),
    column: keptColumns(place.column),
    width: keptColumns(place.column + place.width) - keptColumns(place.column),
    height: keptRows(place.row + place.height) - keptRows(place.row),
  }))
  return fillUp(grid)
}

function placeCells<Cell extends Spans>(rows: readonly { readonly cells: readonly Cell[] }[]): Place<Cell>[] {
  const places: Place<Cell>[] = []
  /** For each column the first row that no cell from above reaches into. */
  const freeFrom: number[] = []
  rows.forEach(({ cells }, row) => {
    const isFree = (column: number) => (freeFrom[column] ?? 0) <= row
    let column = 0
    for (const cell of cells) {
      while (!isFree(column)) column++
      const height = Math.min(cell.rowspan ?? 1, rows.length - row)
      let width = 0
      while (width < (cell.colspan ?? 1) && isFree(column + width)) freeFrom[column + width++] = row + height
      places.push({ cell, row, column, width, height })
      column += width
    }
  })
  return places
}

/** Gives for a position how many of `starts`, each counted once, are before it. */
function keptBefore(starts: readonly number[]): (position: number) => number {
  const kept = [...new Set(starts)].toSorted((a, b) => a - b)
  const ranks = new Map(kept.map((start, rank) => [start, rank]))
  return (position) => ranks.get(position) ?? kept.findLastIndex((start) => start < position) + 1
}

/** A gap is filled cell by cell, a very wide one with the widest cells that the HTML standard has. */
const manyColumns = 50
const widest = 1000

/** The cells that begin in each row, with a cell of nothing wherever no cell is. */
function fillUp<Cell>(grid: readonly Place<Cell>[]): PlacedCell<Cell>[][] {
  const rows: Place<Cell>[][] = []
  let columns = 0
  for (const place of grid) {
    for (let row = place.row; row < place.row + place.height; row++) {
      const reachingInto = rows[row] ?? []
      rows[row] = reachingInto
      reachingInto.push(place)
    }
    columns = Math.max(columns, place.column + place.width)
  }
  return rows.map((places, row) => {
    const cells: PlacedCell<Cell>[] = []
    let column = 0
    const fillTo = (end: number) => {
      const width = end - column > manyColumns ? widest : 1
      for (; column < end; column += width) {
        cells.push({ cell: null, colspan: Math.min(width, end - column), rowspan: 1 })
      }
    }
    for (const place of places.toSorted((a, b) => a.column - b.column)) {
      fillTo(place.column)
      column = place.column + place.width
      if (place.row === row) cells.push({ cell: place.cell, colspan: place.width, rowspan: place.height })
    }
    fillTo(columns)
    return cells
  })
}
