// @vitest-environment jsdom
import { CellSelection } from '@tiptap/pm/tables'
import { afterEach, describe, expect, it } from 'vitest'
import {
  canChangeTable,
  changeTable,
  insertTable,
  type TableAction,
} from '../../../../../src/renderer/editor/tables/tableCommands.ts'
import type { DocumentNode } from '../../../../../src/shared/article/documentNode.ts'
import { caretAt, line, outline, press, richTextEditor } from '../richTextEditor.ts'

let editor: ReturnType<typeof richTextEditor>

afterEach(() => editor.destroy())

const cell = (text: string, type: 'tableCell' | 'tableHeader' = 'tableCell'): DocumentNode => ({
  type,
  content: [line(text)],
})
const row = (...content: DocumentNode[]): DocumentNode => ({ type: 'tableRow', content })

function table(...content: DocumentNode[]): void {
  editor = richTextEditor([{ type: 'table', content }, line('بعد')])
}

/** The rows of the first table: a cell as its text, a header in stars. */
function rows(): string[] {
  const found: string[] = []
  editor.state.doc.descendants((node) => {
    if (node.type.name !== 'tableRow') return true
    const cells: string[] = []
    node.forEach((child) => {
      cells.push(child.type.name === 'tableHeader' ? `*${child.textContent}*` : child.textContent)
    })
    found.push(cells.join('|'))
    return false
  })
  return found
}

const change = (action: TableAction) => editor.commands.command(changeTable(action))

describe('a table', () => {
  it('is put above an empty line, its first row a head, with the caret in its first cell', () => {
    editor = richTextEditor([line('قبل'), line('')])
    editor.commands.setTextSelection(editor.state.doc.content.size - 1)
    editor.commands.command(insertTable)
    editor.commands.insertContent('أول')
    expect(rows()).toEqual(['*أول*|**|**', '||', '||'])
    expect(outline(editor)).toMatch(/^p:قبل table\(.*\) p:$/)
    expect(editor.commands.command(insertTable)).toBe(false)
    editor.commands.undo()
    editor.commands.undo()
    expect(outline(editor)).toBe('p:قبل p:')
  })

  it('gains and loses rows and columns around the caret, each cell with a line to write in', () => {
    table(row(cell('أ', 'tableHeader'), cell('ب', 'tableHeader')), row(cell('ج'), cell('د')))
    caretAt(editor, 'ج|')
    change('addRowAfter')
    change('addColumnAfter')
    expect(rows()).toEqual(['*أ*|**|*ب*', 'ج||د', '||'])
    editor.state.doc.descendants((node) => {
      if (node.type.name === 'tableCell' || node.type.name === 'tableHeader') {
        expect(node.firstChild?.type.name).toBe('paragraph')
      }
    })
    change('addRowBefore')
    change('addColumnBefore')
    expect(rows()).toEqual(['**|*أ*|**|*ب*', '|||', '|ج||د', '|||'])
    change('deleteColumn')
    expect(rows()).toEqual(['**|**|*ب*', '||', '||د', '||'])
    editor.commands.undo()
    expect(rows()).toEqual(['**|*أ*|**|*ب*', '|||', '|ج||د', '|||'])
  })

  it('has its header row switched off and on', () => {
    table(row(cell('أ'), cell('ب')), row(cell('ج'), cell('د')))
    caretAt(editor, 'ج|')
    change('toggleHeaderRow')
    expect(rows()).toEqual(['*أ*|*ب*', 'ج|د'])
    change('toggleHeaderRow')
    expect(rows()).toEqual(['أ|ب', 'ج|د'])
  })

  it('goes with its last row, and on command', () => {
    table(row(cell('أ')))
    caretAt(editor, 'أ|')
    change('deleteRow')
    expect(outline(editor)).toBe('p:بعد')
    editor.commands.undo()
    expect(rows()).toEqual(['أ'])
    caretAt(editor, 'أ|')
    change('deleteTable')
    expect(outline(editor)).toBe('p:بعد')
  })

  it('with rows of different lengths, as a merge can leave it, is made even by the next command', () => {
    table(row(cell('أ'), cell('ب'), cell('ج')), row(cell('د')), row())
    caretAt(editor, 'د|')
    change('addColumnAfter')
    expect(rows()).toEqual(['أ||ب|ج', 'د|||', '|||'])
  })
})

/** The cells of the table's rows with what they span, as columns×rows where that is more than one cell. */
function spans(): string[] {
  const found: string[] = []
  editor.state.doc.descendants((node) => {
    if (node.type.name !== 'tableRow') return true
    const cells = node.children.map((child) => {
      const { colspan, rowspan } = child.attrs
      const text = child.children.map(({ textContent }) => textContent).join('/')
      return colspan === 1 && rowspan === 1 ? text : `${text} ${colspan}×${rowspan}`
    })
    found.push(cells.join('|'))
    return false
  })
  return found
}

/** Selects the cells from one to another, counted from the table's first. */
function select(from: number, to: number): void {
  const cells: number[] = []
  editor.state.doc.descendants((node, position) => {
    if (node.type.name === 'tableCell' || node.type.name === 'tableHeader') cells.push(position)
  })
  editor.view.dispatch(
    editor.state.tr.setSelection(CellSelection.create(editor.state.doc, cells[from] ?? 0, cells[to])),
  )
}

describe('cells of a table', () => {
  it('are merged with all that they hold, and split again, each as one step of undo', () => {
    table(
      row(cell('أ'), cell('ب'), cell('ج')),
      row(cell('د'), cell(''), cell('هـ')),
      row(cell('و'), cell('ز'), cell('ح')),
    )
    caretAt(editor, 'أ|')
    expect(canChangeTable('mergeCells', editor.state)).toBe(false)
    expect(change('mergeCells')).toBe(false)
    select(0, 4)
    expect(canChangeTable('mergeCells', editor.state)).toBe(true)
    change('mergeCells')
    expect(spans()).toEqual(['أ/ب/د 2×2|ج', 'هـ', 'و|ز|ح'])
    expect(canChangeTable('mergeCells', editor.state)).toBe(false)
    expect(canChangeTable('splitCell', editor.state)).toBe(true)
    change('splitCell')
    expect(spans()).toEqual(['أ/ب/د||ج', '||هـ', 'و|ز|ح'])
    editor.state.doc.descendants((node) => {
      if (node.type.name === 'tableCell') expect(node.firstChild?.type.name).toBe('paragraph')
    })
    editor.commands.undo()
    expect(spans()).toEqual(['أ/ب/د 2×2|ج', 'هـ', 'و|ز|ح'])
    editor.commands.undo()
    expect(spans()).toEqual(['أ|ب|ج', 'د||هـ', 'و|ز|ح'])
  })

  it('that span are walked by Tab, and rows and columns come and go around them', () => {
    table(row(cell('أ'), cell('ب')), row(cell('ج'), cell('د')))
    select(0, 1)
    change('mergeCells')
    caretAt(editor, 'أ|')
    press(editor, 'Tab')
    editor.commands.insertContent('!')
    expect(spans()).toEqual(['أ/ب 2×1', '!|د'])
    change('addColumnAfter')
    expect(spans()).toEqual(['أ/ب 3×1', '!||د'])
    change('deleteColumn')
    change('addRowBefore')
    expect(spans()).toEqual(['أ/ب 2×1', '|', '|د'])
  })

  it('become headers by row, by column or one by one', () => {
    table(row(cell('أ'), cell('ب')), row(cell('ج'), cell('د')))
    caretAt(editor, 'د|')
    change('toggleHeaderColumn')
    expect(rows()).toEqual(['*أ*|ب', '*ج*|د'])
    change('toggleHeaderCell')
    expect(rows()).toEqual(['*أ*|ب', '*ج*|*د*'])
    change('toggleHeaderCell')
    change('toggleHeaderColumn')
    expect(rows()).toEqual(['أ|ب', 'ج|د'])
  })
})

describe('Tab in a table', () => {
  it('goes from cell to cell and adds a row at the end; Shift+Tab goes back', () => {
    table(row(cell('أ'), cell('ب')))
    caretAt(editor, 'أ|')
    press(editor, 'Tab')
    editor.commands.insertContent('ت')
    expect(rows()).toEqual(['أ|ت'])
    press(editor, 'Tab')
    editor.commands.insertContent('ث')
    expect(rows()).toEqual(['أ|ت', 'ث|'])
    press(editor, 'Tab', { shiftKey: true })
    editor.commands.insertContent('ج')
    expect(rows()).toEqual(['أ|ج', 'ث|'])
    caretAt(editor, '|أ')
    expect(press(editor, 'Tab', { shiftKey: true })).toBe(true)
  })
})

describe('Delete on selected cells', () => {
  it('empties some and takes the table where all are selected', () => {
    table(row(cell('أ'), cell('ب')), row(cell('ج'), cell('د')))
    select(0, 3)
    press(editor, 'Delete')
    expect(outline(editor)).toBe('p:بعد')
    editor.commands.undo()
    expect(rows()).toEqual(['أ|ب', 'ج|د'])
    select(0, 1)
    press(editor, 'Backspace')
    expect(rows()).toEqual(['|', 'ج|د'])
    editor.commands.insertContent('جديد')
    expect(rows()[1]).toBe('ج|د')
  })
})
