import { type Editor, useEditorState } from '@tiptap/react'
import { Group } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { quotationDepth, toggleAttribution } from '../quotes/quoteCommands.ts'
import { ToolbarToggle } from '../ToolbarToggle.tsx'
import { TableMenu } from '../tables/TableMenu.tsx'
import { insertSeparator } from './Separators.ts'
import { takesMarks } from './takesMarks.ts'

const markNames = ['highlight', 'superscript', 'subscript', 'code'] as const

/** The toolbar's buttons for the rarer marks and for what is put between the lines. */
export function RichTextTools({ editor }: { editor: Editor }) {
  const { t } = useTranslation()
  const state = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      isMarkable: takesMarks(current.state),
      isInQuotation: quotationDepth(current.state.selection.$from) !== null,
      isAttribution: current.state.selection.$from.parent.attrs['role'] === 'attribution',
      isLink: current.isActive('link'),
      marks: markNames.filter((name) => current.isActive(name)),
    }),
  })
  return (
    <>
      <Group aria-label={t('editor.moreMarks')}>
        {markNames.map((name) => (
          <ToolbarToggle
            key={name}
            label={t(`editor.mark.${name}`)}
            isSelected={state.marks.includes(name)}
            isDisabled={!state.isMarkable}
            onChange={() => editor.chain().focus().toggleMark(name).run()}
          >
            <Icon name={name} />
          </ToolbarToggle>
        ))}
        <ToolbarToggle
          label={t('editor.mark.link')}
          isSelected={state.isLink}
          isDisabled={!state.isMarkable}
          onChange={() => editor.commands.openLinkEditor()}
        >
          <Icon name="link" />
        </ToolbarToggle>
      </Group>
      <Group aria-label={t('editor.insert')}>
        <ToolbarToggle
          label={t('editor.block.attribution')}
          isSelected={state.isAttribution}
          isDisabled={!state.isInQuotation}
          onChange={() => editor.chain().focus().command(toggleAttribution).run()}
        >
          <Icon name="attribution" />
        </ToolbarToggle>
        <TableMenu editor={editor} />
        <Button
          kind="quiet"
          icon="separator"
          aria-label={t('editor.block.separator')}
          onPress={() => editor.chain().focus().command(insertSeparator).run()}
        />
      </Group>
    </>
  )
}
