import type { Editor } from '@tiptap/react'
import { Dialog, DialogTrigger, Group, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { isolateAtSelection } from '../direction/IsolateKeys.ts'
import { isolatesAtSelection } from '../direction/isolateCommands.ts'
import { ToolbarToggle } from '../toolbar/ToolbarToggle.tsx'
import { InvisiblesPanel } from './InvisiblesPanel.tsx'
import { areInvisiblesShown, toggleInvisibles } from './ShowInvisibles.ts'
import './InvisiblesPanel.css'
import './invisibles.css'
import { useToolState } from '../toolbar/useToolState.ts'

/** Isolates and invisible characters: at the caret by one press, and all of them in a panel. */
export function InvisiblesTools({ editor }: { editor: Editor }) {
  const { t } = useTranslation()
  const { isIsolated, areShown } = useToolState(editor, (current) => ({
    isIsolated: isolatesAtSelection(current.state).length > 0,
    areShown: areInvisiblesShown(current.state),
  }))
  return (
    <Group aria-label={t('editor.invisibles.label')}>
      <ToolbarToggle
        label={t('editor.isolates.one')}
        isSelected={isIsolated}
        isDisabled={false}
        onChange={() => {
          isolateAtSelection(editor)
          editor.commands.focus()
        }}
      >
        <Icon name="isolate" />
      </ToolbarToggle>
      <ToolbarToggle
        label={t('editor.invisibles.show')}
        isSelected={areShown}
        isDisabled={false}
        onChange={() => {
          toggleInvisibles(editor)
          editor.commands.focus()
        }}
      >
        <Icon name="invisibles" />
      </ToolbarToggle>
      <DialogTrigger>
        <Button kind="quiet" icon="down" aria-label={t('editor.invisibles.panel')} />
        <Popover className="popover" placement="bottom end">
          <Dialog className="invisibles-dialog" aria-label={t('editor.invisibles.panel')}>
            {({ close }) => <InvisiblesPanel editor={editor} onDone={close} />}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </Group>
  )
}
