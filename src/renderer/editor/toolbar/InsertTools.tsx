import type { Editor } from '@tiptap/react'
import { Group } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { insertSeparator } from '../menus/Separators.ts'
import { quotationDepth, toggleAttribution } from '../quotes/quoteCommands.ts'
import { TableMenu } from '../tables/TableMenu.tsx'
import { ToolbarToggle } from './ToolbarToggle.tsx'
import { useToolState } from './useToolState.ts'

/** What is put between the lines, and who says what is quoted. */
export function InsertTools({ editor }: { editor: Editor }) {
  const { t } = useTranslation()
  const { isInQuotation, isAttribution } = useToolState(editor, ({ state }) => ({
    isInQuotation: quotationDepth(state.selection.$from) !== null,
    isAttribution: state.selection.$from.parent.attrs['role'] === 'attribution',
  }))
  return (
    <Group aria-label={t('editor.insert')}>
      <ToolbarToggle
        label={t('editor.block.attribution')}
        isSelected={isAttribution}
        isDisabled={!isInQuotation}
        onChange={() => editor.chain().focus().command(toggleAttribution).run()}
      >
        <Icon name="attribution" />
      </ToolbarToggle>
      <TableMenu editor={editor} />
      <Button
        kind="quiet"
        icon="figure"
        aria-label={t('editor.block.figure')}
        onPress={() => editor.commands.pickImages()}
      />
      <Button
        kind="quiet"
        icon="separator"
        aria-label={t('editor.block.separator')}
        onPress={() => editor.chain().focus().command(insertSeparator).run()}
      />
    </Group>
  )
}
