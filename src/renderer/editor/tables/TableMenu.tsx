import { isInTable } from '@tiptap/pm/tables'
import { type Editor, useEditorState } from '@tiptap/react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { changeTable, insertTable, type TableAction, tableActions } from './tableCommands.ts'
import './Tables.css'

/** Inserts a table, or changes the one at the caret. */
export function TableMenu({ editor }: { editor: Editor }) {
  const { t } = useTranslation()
  const isInside = useEditorState({ editor, selector: ({ editor: current }) => isInTable(current.state) })
  const actions = isInside ? tableActions : (['insert'] as const)
  return (
    <MenuTrigger>
      <Button kind="quiet" icon="table" aria-label={t('editor.block.table')} />
      <Popover className="popover" placement="bottom start">
        <Menu
          className="menu"
          aria-label={t('editor.block.table')}
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
