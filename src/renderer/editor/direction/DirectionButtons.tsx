import type { Editor } from '@tiptap/react'
import { Group } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Direction } from '../../../shared/article/direction.ts'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { ToolbarToggle } from '../toolbar/ToolbarToggle.tsx'
import { toggleDirection } from './DirectionKeys.ts'
import { turnedBlocks } from './turnedBlocks.ts'
import './DirectionButtons.css'
import { useToolState } from '../toolbar/useToolState.ts'

const choices: readonly { direction: Direction; icon: IconName }[] = [
  { direction: 'rtl', icon: 'rightToLeft' },
  { direction: 'ltr', icon: 'leftToRight' },
]

/** The direction of the block at the caret: pressed where a person set it, underlined where its text decides. */
export function DirectionButtons({ editor }: { editor: Editor }) {
  const { t } = useTranslation()
  const { set, shown } = useToolState(editor, (current) => readDirection(current))
  return (
    <Group aria-label={t('editor.direction.label')}>
      {choices.map(({ direction, icon }) => {
        const name = t(`editor.direction.${direction}`)
        const isAutomatic = set === null && shown === direction
        return (
          <ToolbarToggle
            key={direction}
            label={isAutomatic ? t('editor.direction.automatic', { name }) : name}
            isSelected={set === direction}
            isDisabled={shown === null}
            onChange={() => {
              toggleDirection(editor, direction)
              editor.commands.focus()
            }}
          >
            <span className={isAutomatic ? 'direction-automatic' : undefined}>
              <Icon name={icon} />
            </span>
          </ToolbarToggle>
        )
      })}
    </Group>
  )
}

/** What was set at the caret, and what is shown there: null where nothing can be turned. */
function readDirection(editor: Editor): { set: Direction | null; shown: Direction | null } {
  const block = turnedBlocks(editor.state.selection)[0]
  if (block === undefined) return { set: null, shown: null }
  const set: unknown = block.node.attrs['direction']
  return { set: set === 'rtl' || set === 'ltr' ? set : null, shown: shownDirection(editor, block.position) }
}

/** As the screen has it: the block's own `dir`, else that of what it stands in. */
function shownDirection(editor: Editor, position: number): Direction | null {
  const { nodeDOM } = editor.view
  const element = nodeDOM.call(editor.view, position)
  if (!(element instanceof HTMLElement)) return null
  return element.closest('[dir]')?.getAttribute('dir') === 'ltr' ? 'ltr' : 'rtl'
}
