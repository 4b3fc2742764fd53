import type { Editor } from '@tiptap/react'
import { Group } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { takesMarks } from '../menus/takesMarks.ts'
import { ToolbarToggle } from './ToolbarToggle.tsx'
import { useToolState } from './useToolState.ts'

const names = ['bulletList', 'orderedList', 'blockquote'] as const

/** Lists and quotation. */
export function BlockTools({ editor }: { editor: Editor }) {
  const { t } = useTranslation()
  const { isMarkable, blocks } = useToolState(editor, (current) => ({
    isMarkable: takesMarks(current.state),
    blocks: names.filter((name) => current.isActive(name)),
  }))
  return (
    <Group aria-label={t('editor.blocks')}>
      {names.map((name) => (
        <ToolbarToggle
          key={name}
          label={t(`editor.block.${name}`)}
          isSelected={blocks.includes(name)}
          isDisabled={!isMarkable}
          onChange={() => toggleBlock(editor, name)}
        >
          <Icon name={name} />
        </ToolbarToggle>
      ))}
    </Group>
  )
}

function toggleBlock(editor: Editor, name: (typeof names)[number]): void {
  const chain = editor.chain().focus()
  if (name === 'bulletList') chain.toggleBulletList().run()
  else if (name === 'orderedList') chain.toggleOrderedList().run()
  else chain.toggleBlockquote().run()
}
