import type { Command } from '@tiptap/core'
import type { Node, Schema } from '@tiptap/pm/model'
import type { EditorState, Command as PmCommand } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  fixTables,
  isInTable,
  mergeCells,
  splitCell,
  toggleHeader,
  toggleHeaderCell,
} from '@tiptap/pm/tables'
import { insertBlock } from '../menus/insertBlock.ts'
import { beginUndoStep } from '../menus/undoStep.ts'

/** What can be done to the table at the caret, in the order in which a menu shows it. */
export const tableActions = [
  'addRowBefore',
  'addRowAfter',
  'addColumnBefore',
  'addColumnAfter',
  'mergeCells',
  'splitCell',
  'toggleHeaderRow',
  'toggleHeaderColumn',
  'toggleHeaderCell',
  'deleteRow',
  'deleteColumn',
  'deleteTable',
] as const

export type TableAction = (typeof tableActions)[number]

/** The last row or column goes with its table. */
const commands: Record<TableAction, PmCommand> = {
  addRowBefore,
  addRowAfter,
  addColumnBefore,
  addColumnAfter,
  mergeCells,
  splitCell,
  toggleHeaderRow: toggleHeader('row'),
  toggleHeaderColumn: toggleHeader('column'),
  toggleHeaderCell,
  deleteRow: (state, dispatch) => deleteRow(state, dispatch) || deleteTable(state, dispatch),
  deleteColumn: (state, dispatch) => deleteColumn(state, dispatch) || deleteTable(state, dispatch),
  deleteTable,
}

/** Does one thing to the table at the caret or to the selected cells, as one step of undo. Fails outside a table. */
export function changeTable(action: TableAction): Command {
  return ({ state, dispatch }) => {
    if (!isInTable(state)) return false
    if (!dispatch) return true
    beginUndoStep(state)
    // A merge may have left rows of different lengths, which the commands do not expect. Tiptap's state
    // gives one and the same transaction, so this goes into the same step.
    fixTables(state)
    return commands[action](state, dispatch)
  }
}

/** Whether the action would change anything: cells are merged where several are selected, split where they span. */
export function canChangeTable(action: TableAction, state: EditorState): boolean {
  return isInTable(state) && commands[action](state)
}

const size = 3

/** Puts a table of three rows and columns, the first row its head, after the block at the caret. */
export const insertTable: Command = (props) => {
  // Nothing exports a table within a table.
  if (isInTable(props.state)) return false
  return insertBlock(emptyTable)(props)
}

function emptyTable(schema: Schema): Node {
  const row = (cell: string) =>
    schema.node(
      'tableRow',
      null,
      Array.from({ length: size }, () => schema.node(cell, null, schema.node('paragraph'))),
    )
  const rows = Array.from({ length: size }, (_, index) => row(index === 0 ? 'tableHeader' : 'tableCell'))
  return schema.node('table', null, rows)
}
