import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { shortcutName } from '../../app/useShortcuts.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ToolbarToggle } from '../toolbar/ToolbarToggle.tsx'
import { showOutline, useOutlineShown } from './outlineShown.ts'

/** Shows and hides the outline, by button and by Ctrl+Alt+M. */
export function OutlineToggle({ editor }: { editor: Editor }) {
  const { t } = useTranslation()
  const isShown = useOutlineShown()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // Of several open pieces the one in front answers.
      if (shortcutName(event) !== 'Ctrl+Alt+M' || !editor.view.dom.checkVisibility()) return
      event.preventDefault()
      if (!event.repeat) showOutline(!isShown)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [editor, isShown])
  return (
    <ToolbarToggle
      label={t('outline.title')}
      isSelected={isShown}
      isDisabled={false}
      onChange={() => showOutline(!isShown)}
    >
      <Icon name="outline" />
    </ToolbarToggle>
  )
}
