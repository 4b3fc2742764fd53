import type { Editor } from '@tiptap/react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { ToolbarToggle } from '../toolbar/ToolbarToggle.tsx'
import { useToolState } from '../toolbar/useToolState.ts'
import { closeFind, openFind } from './findCommands.ts'
import { findState } from './findState.ts'

/** Opens find and replace, and closes it. */
export function FindButton({ editor }: { editor: Editor }) {
  const { t } = useTranslation()
  const isOpen = useToolState(editor, ({ state }) => findState(state).isOpen)
  return (
    <ToolbarToggle
      label={t('find.open')}
      isSelected={isOpen}
      isDisabled={false}
      onChange={() =>
        isOpen ? closeFind(editor, { isMatchSelected: true }) : openFind(editor, { isReplacing: false })
      }
    >
      <Icon name="search" />
    </ToolbarToggle>
  )
}
