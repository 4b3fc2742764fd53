import { type Editor, useEditorState } from '@tiptap/react'
import { Toolbar as AriaToolbar, Group, Separator } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { DirectionButtons } from './direction/DirectionButtons.tsx'
import { FindButton } from './find/FindButton.tsx'
import { InvisiblesTools } from './invisibles/InvisiblesTools.tsx'
import { RichTextTools } from './menus/RichTextTools.tsx'
import { OutlineToggle } from './outline/OutlineToggle.tsx'
import { type ChosenRole, setLineRole } from './structure/setLineRole.ts'
import { ToolbarToggle as Toggle } from './ToolbarToggle.tsx'
import './Toolbar.css'

const markNames = ['bold', 'italic', 'underline', 'strike'] as const
const roleNames = ['body', 'heading', 'conclusion', 'standfirst'] as const
const listNames = ['bulletList', 'orderedList', 'blockquote'] as const

/** What can be done at the caret. It follows the editor's state and renders only when what it shows changes. */
export function Toolbar({ editor }: { editor: Editor }) {
  const { t } = useTranslation()
  const state = useEditorState({ editor, selector: ({ editor: current }) => readState(current) })
  return (
    <AriaToolbar className="editor-toolbar" aria-label={t('editor.toolbar')}>
      <Group aria-label={t('editor.history')}>
        <Button
          kind="quiet"
          icon="undo"
          aria-label={t('editor.undo')}
          isDisabled={!state.canUndo}
          onPress={() => editor.chain().focus().undo().run()}
        />
        <Button
          kind="quiet"
          icon="redo"
          aria-label={t('editor.redo')}
          isDisabled={!state.canRedo}
          onPress={() => editor.chain().focus().redo().run()}
        />
      </Group>
      <Separator orientation="vertical" />
      <Group aria-label={t('editor.lineRole')}>
        {roleNames.map((name) => (
          <Toggle
            key={name}
            label={t(`editor.role.${name}`)}
            isSelected={state.role === name}
            isDisabled={!state.roles.includes(name)}
            onChange={() =>
              editor
                .chain()
                .focus()
                .command(setLineRole(roleFor(name)))
                .run()
            }
          >
            {t(`editor.role.${name}`)}
          </Toggle>
        ))}
      </Group>
      <Separator orientation="vertical" />
      <Group aria-label={t('editor.marks')}>
        {markNames.map((name) => (
          <Toggle
            key={name}
            label={t(`editor.mark.${name}`)}
            isSelected={state.marks.includes(name)}
            isDisabled={!state.isMarkable}
            onChange={() => editor.chain().focus().toggleMark(name).run()}
          >
            <span aria-hidden="true" className={`editor-glyph editor-glyph-${name}`}>
              {t(`editor.glyph.${name}`)}
            </span>
          </Toggle>
        ))}
      </Group>
      <Separator orientation="vertical" />
      <Group aria-label={t('editor.blocks')}>
        {listNames.map((name) => (
          <Toggle
            key={name}
            label={t(`editor.block.${name}`)}
            isSelected={state.blocks.includes(name)}
            isDisabled={!state.isMarkable}
            onChange={() => toggleBlock(editor, name)}
          >
            <Icon name={name} />
          </Toggle>
        ))}
      </Group>
      <Separator orientation="vertical" />
      <RichTextTools editor={editor} />
      <Separator orientation="vertical" />
      <DirectionButtons editor={editor} />
      <InvisiblesTools editor={editor} />
      <Separator orientation="vertical" />
      <FindButton editor={editor} />
      <OutlineToggle editor={editor} />
    </AriaToolbar>
  )
}

type RoleName = (typeof roleNames)[number]

function roleFor(name: RoleName): ChosenRole {
  return name === 'body' ? null : name
}

function toggleBlock(editor: Editor, name: (typeof listNames)[number]): void {
  const chain = editor.chain().focus()
  if (name === 'bulletList') chain.toggleBulletList().run()
  else if (name === 'orderedList') chain.toggleOrderedList().run()
  else chain.toggleBlockquote().run()
}

/** What the toolbar shows, in primitives and short lists, so that equal states compare equal. */
function readState(editor: Editor) {
  const { $from } = editor.state.selection
  const isTopLine = $from.depth === 1
  const stored: unknown = $from.parent.attrs['role']
  const index = $from.depth > 0 ? $from.index(0) : 0
  const roles: RoleName[] = isTopLine && index > 0 ? ['body', 'heading', 'conclusion'] : []
  if (isTopLine && index === 1) roles.push('standfirst')
  const isMarkable = stored === null || stored === undefined || stored === 'attribution'
  return {
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
    role: stored === null && isTopLine ? 'body' : typeof stored === 'string' ? stored : null,
    roles,
    isMarkable,
    marks: markNames.filter((name) => editor.isActive(name)),
    blocks: listNames.filter((name) => editor.isActive(name)),
  }
}
