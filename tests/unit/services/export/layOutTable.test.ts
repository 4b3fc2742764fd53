import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutTable } from '../../../../src/services/export/layOutTable.ts'
import { clearlyBelowQuadratic, growth } from '../../../harness/growth.ts'

interface Cell {
  name: number
  colspan?: number
  rowspan?: number
}

const span = fc.option(fc.integer({ min: 2, max: 5 }), { nil: undefined })
const tables = fc
  .array(fc.array(fc.record({ colspan: span, rowspan: span }), { maxLength: 5 }), { maxLength: 5 })
  .map((rows) => {
    let name = 0
    return rows.map((cells) => ({
      cells: cells.map(
        ({ colspan, rowspan }): Cell => ({
          name: name++,
          ...(colspan === undefined ? {} : { colspan }),
          ...(rowspan === undefined ? {} : { rowspan }),
        }),
      ),
    }))
  })

/** The slots of a table by the HTML standard; throws where cells overlap or reach out of it. */
function slotsOf(rows: ReturnType<typeof layOutTable<Cell>>): string[][] {
  const slots: string[][] = rows.map(() => [])
  rows.forEach((cells, row) => {
    let column = 0
    cells.forEach((cell, index) => {
      while (slots[row]?.[column] !== undefined) column++
      for (let y = row; y < row + cell.rowspan; y++) {
        const line = slots[y]
        if (line === undefined) throw new Error('a cell reaches below the table')
        for (let x = column; x < column + cell.colspan; x++) {
          if (line[x] !== undefined) throw new Error('cells overlap')
          line[x] = `${row}.${index}`
        }
      }
    })
  })
  return slots
}

describe('A table laid out', () => {
  it('keeps every cell, in order', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const names = layOutTable(rows).flatMap((cells) => cells.flatMap(({ cell }) => cell?.name ?? []))
        expect(names).toEqual(rows.flatMap(({ cells }) => cells.map(({ name }) => name)))
      }),
    )
  })

  it('has no overlap, no gap, and in every row and column a cell that begins there', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const laidOut = layOutTable(rows)
        const slots = slotsOf(laidOut)
        const width = slots[0]?.length ?? 0
        for (const line of slots) {
          expect(line.length).toBe(width)
          expect(Object.keys(line).length).toBe(width)
        }
        for (const cells of laidOut) expect(cells.length).toBeGreaterThan(0)
        for (let column = 0; column < width; column++) {
          const begins = slots.some(
            (line, row) => line[column] !== line[column - 1] && line[column] !== slots[row - 1]?.[column],
          )
          expect(begins).toBe(true)
        }
      }),
    )
  })

  it('leaves a table that is in order as it is', () => {
    const rows: { cells: Cell[] }[] = [
      { cells: [{ name: 1, colspan: 2 }] },
      { cells: [{ name: 2 }, { name: 3 }] },
    ]
    expect(layOutTable(rows)).toEqual([
      [{ cell: { name: 1, colspan: 2 }, colspan: 2, rowspan: 1 }],
      [
        { cell: { name: 2 }, colspan: 1, rowspan: 1 },
        { cell: { name: 3 }, colspan: 1, rowspan: 1 },
      ],
    ])
  })

  /** One wide row over narrow ones, which all have to be filled up. */
  const wideOverNarrow = (width: number, height: number): { cells: Cell[] }[] => [
    { cells: Array.from({ length: width }, (_, name) => ({ name })) },
    ...Array.from({ length: height }, (_, name) => ({ cells: [{ name }] })),
  ]

  it('fills a gap of absurd width with few cells, of the widest that HTML has', () => {
    const [, ...narrow] = layOutTable(wideOverNarrow(20_000, 20_000))
    expect(narrow).toHaveLength(20_000)
    const spans = new Set(narrow.map((cells) => cells.map(({ colspan }) => colspan).join()))
    expect(spans).toEqual(new Set([['1', ...Array(19).fill('1000'), '999'].join()]))
  })

  it.each([
    ['rows', (size: number) => wideOverNarrow(1000, size), 8000],
    ['columns', (size: number) => wideOverNarrow(size, 50), 10_000],
  ] as const)('takes time in proportion to its %s', (_what, rowsOf, largest) => {
    expect(growth(rowsOf, largest, layOutTable)).toBeLessThan(clearlyBelowQuadratic)
  })
})
