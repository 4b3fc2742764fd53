import type { Editor } from '@tiptap/core'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { asOneStep } from '../direction/asOneStep.ts'
import { useCaretMenu } from '../menus/useCaretMenu.ts'
import { insertedCharacters, insertedIsolates } from './insertedInvisibles.ts'
import { insertInvisible, insertIsolate } from './invisibleCommands.ts'
import '../../ui/Menu.css'
import './InsertCharacterMenu.css'

/** Invisible characters by their names, at the caret by Ctrl+Alt+U: the first letters of a name find it. */
export function InsertCharacterMenu({ editor }: { editor: Editor }) {
  const { t } = useTranslation()
  const { isOpen, setOpen, place } = useCaretMenu(editor, 'Ctrl+Alt+U')
  if (place === null) return null
  return (
    <Popover
      className="popover caret-menu"
      placement="bottom start"
      triggerRef={place}
      isOpen={isOpen}
      onOpenChange={setOpen}
    >
      <Menu
        className="menu"
        aria-label={t('editor.invisibles.insertMenu')}
        autoFocus="first"
        onClose={() => setOpen(false)}
        onAction={(key) => {
          const character = insertedCharacters.find((name) => name === key)
          const isolate = insertedIsolates.find((name) => name === key)
          if (character) asOneStep(editor, insertInvisible(character))
          if (isolate) asOneStep(editor, insertIsolate(isolate))
          // Else the browser would bring its old caret back.
          editor.commands.focus()
        }}
      >
        {[...insertedCharacters, ...insertedIsolates].map((name) => (
          <MenuItem key={name} id={name} className="menu-item insert-character" textValue={name}>
            <bdi>{name}</bdi>
            <span className="menu-item-hint">{t(`editor.invisibles.name.${name}`)}</span>
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  )
}
