import type { Editor } from '@tiptap/react'
import { Group } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type ChosenRole, setLineRole } from '../structure/setLineRole.ts'
import { ToolbarToggle } from './ToolbarToggle.tsx'
import { useToolState } from './useToolState.ts'

const roleNames = ['body', 'heading', 'conclusion', 'standfirst'] as const

type RoleName = (typeof roleNames)[number]

/** What the line at the caret is to the article. */
export function RoleTools({ editor }: { editor: Editor }) {
  const { t } = useTranslation()
  const { role, choices } = useToolState(editor, (current) => readRole(current))
  return (
    <Group aria-label={t('editor.lineRole')}>
      {roleNames.map((name) => (
        <ToolbarToggle
          key={name}
          label={t(`editor.role.${name}`)}
          isSelected={role === name}
          isDisabled={!choices.includes(name)}
          onChange={() =>
            editor
              .chain()
              .focus()
              .command(setLineRole(roleFor(name)))
              .run()
          }
        >
          {t(`editor.role.${name}`)}
        </ToolbarToggle>
      ))}
    </Group>
  )
}

function roleFor(name: RoleName): ChosenRole {
  return name === 'body' ? null : name
}

function readRole(editor: Editor): { role: string | null; choices: RoleName[] } {
  const { $from } = editor.state.selection
  const isTopLine = $from.depth === 1
  const stored: unknown = $from.parent.attrs['role']
  const index = $from.depth > 0 ? $from.index(0) : 0
  const choices: RoleName[] = isTopLine && index > 0 ? ['body', 'heading', 'conclusion'] : []
  if (isTopLine && index === 1) choices.push('standfirst')
  const role = stored === null && isTopLine ? 'body' : typeof stored === 'string' ? stored : null
  return { role, choices }
}
