import type { Editor } from '@tiptap/core'
import { Menu, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { MenuItem } from '../../ui/Menu.tsx'
import { askForTool } from './askedTool.ts'

/** The menu of what changes the text as a whole. */
export function TextToolsMenu({ editor }: { editor: Editor }) {
  const { t } = useTranslation()
  return (
    <MenuTrigger>
      <Button kind="quiet" icon="convert" aria-label={t('convert.menu')} />
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={t('convert.menu')}
          onAction={(id) => askForTool(editor, id === 'macros' ? 'macros' : 'convert')}
        >
          <MenuItem id="convert" label={t('convert.open')} hint={t('convert.openHint')} />
          <MenuItem id="macros" label={t('macros.open')} hint={t('macros.openHint')} />
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
