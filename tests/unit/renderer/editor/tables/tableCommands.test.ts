// @vitest-environment jsdom
import { CellSelection } from '@tiptap/pm/tables'
import { afterEach, describe, expect, it } from 'vitest'
import {
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
    const cells: number[] = []
    editor.state.doc.descendants((node, position) => {
      if (node.type.name === 'tableCell') cells.push(position)
    })
    const select = (from: number, to: number) =>
      editor.view.dispatch(
        editor.state.tr.setSelection(CellSelection.create(editor.state.doc, cells[from] ?? 0, cells[to])),
      )
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
