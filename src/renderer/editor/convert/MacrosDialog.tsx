import type { Editor } from '@tiptap/core'
import { useMemo, useState } from 'react'
import { Heading } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { compileMacro } from '../../../shared/macros/compileMacro.ts'
import { MacroRun } from '../../../shared/macros/MacroRun.ts'
import type { Macro } from '../../../shared/macros/macro.ts'
import { useDeskSettings } from '../../settings/DeskContext.ts'
import { Button } from '../../ui/Button.tsx'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { FixPreview } from '../checks/FixPreview.tsx'
import type { FixPlace } from '../checks/fixFindings.ts'
import { type PlaceScope, placesOfDocument } from './placesOfDocument.ts'
import { ScopeSelect } from './ScopeSelect.tsx'

interface MacrosDialogProps {
  editor: Editor
  language: string
  onClose(): void
}

/** The macro that was run last in this window. */
let lastId = ''

/** One of the desk's macros over the piece or what is selected, each place seen before. */
export function MacrosDialog({ editor, language, onClose }: MacrosDialogProps) {
  const { t } = useTranslation()
  // As they were when the dialog opened: another window may change them meanwhile.
  const { list } = useDeskSettings().macros
  const [macros] = useState(list)
  const [id, setId] = useState(lastId)
  const [scope, setScope] = useState<PlaceScope>(editor.state.selection.empty ? 'all' : 'selection')
  const macro = macros.find((each) => each.id === id) ?? macros[0]
  const { places, trouble } = useMemo(
    () => (macro === undefined ? nothing : placesOfMacro(editor, language, scope, macro)),
    [editor, language, scope, macro],
  )
  return (
    <ModalDialog onClose={onClose} modalClass="fix-all-modal">
      <Heading slot="title" className="dialog-title">
        {t('macros.runTitle')}
      </Heading>
      {macro === undefined ? (
        <p className="dialog-text">{t('macros.noneToRun')}</p>
      ) : (
        <div className="convert-choices">
          <Select<string>
            label={t('macros.which')}
            options={macros.map((each) => ({ id: each.id, label: each.name }))}
            value={macro.id}
            onChange={(chosen) => {
              lastId = chosen
              setId(chosen)
            }}
          />
          <ScopeSelect editor={editor} value={scope} onChange={setScope} />
        </div>
      )}
      {macro !== undefined && macro.note !== '' && (
        <p className="dialog-text" dir="auto">
          {macro.note}
        </p>
      )}
      {trouble !== null && (
        <p className="dialog-text" role="alert">
          {t(trouble === 'unready' ? 'macros.unready' : `macros.${trouble}`)}
        </p>
      )}
      {macro !== undefined && trouble === null ? (
        <FixPreview key={`${macro.id} ${scope}`} editor={editor} places={places} isChange onClose={onClose} />
      ) : (
        <div className="dialog-actions">
          <Button onPress={onClose}>{t('program.cancel')}</Button>
        </div>
      )}
    </ModalDialog>
  )
}

interface MacroPlaces {
  places: readonly FixPlace[]
  trouble: 'tooSlow' | 'tooLong' | 'unready' | null
}

const nothing: MacroPlaces = { places: [], trouble: null }

function placesOfMacro(editor: Editor, language: string, scope: PlaceScope, macro: Macro): MacroPlaces {
  const compiled = compileMacro(macro.steps)
  if (!compiled.ok) return { places: [], trouble: 'unready' }
  const run = new MacroRun(compiled.steps)
  const places = placesOfDocument(editor, language, scope, ({ open }) =>
    run.places(open).map(({ start, end, change }) => ({ start, end, fix: change })),
  )
  return { places, trouble: run.trouble }
}
