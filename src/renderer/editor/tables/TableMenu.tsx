import { isInTable } from '@tiptap/pm/tables'
import type { Editor } from '@tiptap/react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { useCaretMenu } from '../menus/useCaretMenu.ts'
import { canChangeTable, changeTable, insertTable, type TableAction, tableActions } from './tableCommands.ts'
import './Tables.css'
import { useToolState } from '../toolbar/useToolState.ts'

/**
 * Inserts a table, or changes the one at the caret. Opens at its button, and by its key at the cell or the
 * line with the caret.
 */
export function TableMenu({ editor }: { editor: Editor }) {
  const { t } = useTranslation()
  const { isInside, refused } = useToolState(editor, ({ state }) => ({
    isInside: isInTable(state),
    refused: changing.filter((action) => !canChangeTable(action, state)),
  }))
  const { isOpen, setOpen, place } = useCaretMenu(editor, 'Ctrl+Alt+G')
  const actions = isInside ? tableActions : (['insert'] as const)
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button kind="quiet" icon="table" aria-label={t('editor.block.table')} />
      <Popover
        className="popover"
        placement="bottom start"
        {...(place === null ? {} : { triggerRef: place })}
      >
        <Menu
          className="menu"
          aria-label={t('editor.block.table')}
          autoFocus="first"
          disabledKeys={refused}
          onAction={(key) => {
            const command = key === 'insert' ? insertTable : changeTable(key as TableAction)
            editor.chain().command(command).focus().run()
          }}
        >
          {actions.map((action) => (
            <MenuItem key={action} id={action} className="menu-item">
              {t(`editor.table.${action}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

/** What cannot be done in every cell. */
const changing = ['mergeCells', 'splitCell'] as const
