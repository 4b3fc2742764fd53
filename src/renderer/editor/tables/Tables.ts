import { type Editor, Extension } from '@tiptap/core'
import { CellSelection, goToNextCell, isInTable } from '@tiptap/pm/tables'
import { keepTables } from './keepTables.ts'
import { changeTable } from './tableCommands.ts'

/** What each of our nodes is to prosemirror-tables. */
const tableRoles: Record<string, string> = {
  table: 'table',
  tableRow: 'row',
  tableCell: 'cell',
  tableHeader: 'header_cell',
}

/** Editing of tables: Tab from cell to cell, selection of cells, and cells that always hold a line. */
export const Tables = Extension.create({
  name: 'tables',
  // Before the lists' own Tab.
  priority: 890,
  extendNodeSchema({ name }) {
    const tableRole = tableRoles[name]
    return tableRole === undefined ? {} : { tableRole }
  },
  addKeyboardShortcuts() {
    const { editor } = this
    return {
      Tab: () => nextCellOrRow(editor),
      'Shift-Tab': () => isInTable(editor.state) && (goTo(editor, -1) || true),
      Backspace: () => deleteWholeTable(editor),
      Delete: () => deleteWholeTable(editor),
    }
  },
  addProseMirrorPlugins: keepTables,
})

/** The last cell's Tab adds a row. */
function nextCellOrRow(editor: Editor): boolean {
  if (!isInTable(editor.state)) return false
  return goTo(editor, 1) || (editor.commands.command(changeTable('addRowAfter')) && goTo(editor, 1))
}

function goTo(editor: Editor, direction: 1 | -1): boolean {
  return goToNextCell(direction)(editor.state, editor.view.dispatch)
}

/** Where all cells are selected, deleting means the table; elsewhere it empties the cells. */
function deleteWholeTable(editor: Editor): boolean {
  const { selection } = editor.state
  if (!(selection instanceof CellSelection) || !selection.isColSelection() || !selection.isRowSelection()) {
    return false
  }
  return editor.commands.command(changeTable('deleteTable'))
}
