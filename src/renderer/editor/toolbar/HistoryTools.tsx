import type { Editor } from '@tiptap/react'
import { Group } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { useToolState } from './useToolState.ts'

/** Undo and redo. */
export function HistoryTools({ editor }: { editor: Editor }) {
  const { t } = useTranslation()
  const { canUndo, canRedo } = useToolState(editor, (current) => ({
    canUndo: current.can().undo(),
    canRedo: current.can().redo(),
  }))
  return (
    <Group aria-label={t('editor.history')}>
      <Button
        kind="quiet"
        icon="undo"
        aria-label={t('editor.undo')}
        isDisabled={!canUndo}
        onPress={() => editor.chain().focus().undo().run()}
      />
      <Button
        kind="quiet"
        icon="redo"
        aria-label={t('editor.redo')}
        isDisabled={!canRedo}
        onPress={() => editor.chain().focus().redo().run()}
      />
    </Group>
  )
}
