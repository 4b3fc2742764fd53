import { useState } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type Status, statuses } from '../../shared/article/status.ts'
import { type ExportFormat, exportFormatSchema } from '../../shared/contract/transfers.ts'
import { dominantDirection } from '../../shared/text/dominantDirection.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { directions } from '../i18n/locale.ts'
import { ExportManyDialog } from '../publish/many/ExportManyDialog.tsx'
import { Button } from '../ui/Button.tsx'
import { MenuButton, MenuItem } from '../ui/Menu.tsx'
import { TextField } from '../ui/TextField.tsx'
import { NameField } from './NameField.tsx'
import './SelectionBar.css'
import { TemplateDialog } from './TemplateDialog.tsx'
import { useBulkActions } from './useBulkActions.ts'
import { useDuplicate } from './useDuplicate.ts'
import { useRemoveSelected } from './useRemoveSelected.ts'
import type { Selection } from './useSelection.ts'

/** Among the formats of an export: files in a folder, by one of the desk's profiles. */
const toFolder = 'to-folder'

/** What can be done to the articles that are selected. */
export function SelectionBar({ selection }: { selection: Selection }) {
  const { t } = useTranslation()
  const actions = useBulkActions()
  const duplicate = useDuplicate()
  const [isNaming, setIsNaming] = useState(false)
  const [isExporting, setIsExporting] = useState(false)
  const ids = [...selection.ids]
  const [only] = ids.length === 1 ? ids : []
  const count = ids.length
  const remove = useRemoveSelected(selection)
  return (
    <section className="selection-bar" aria-label={t('archive.selection')}>
      <p className="selection-count" aria-live="polite">
        {t('archive.selected', { count })}
      </p>
      <div className="selection-actions">
        <MenuButton
          button={{ children: t('status.label'), isDisabled: actions.isBusy }}
          label={t('status.label')}
          onAction={(status) => void actions.change(ids, { field: 'status', status: status as Status })}
        >
          {statuses
            .filter((status) => status !== 'trashed')
            .map((status) => (
              <MenuItem key={status} id={status} label={t(`status.${status}`)} />
            ))}
        </MenuButton>
        <DeskDialog onDesk={(desk) => void actions.change(ids, { field: 'desk', desk })} />
        <KeywordsDialog
          onKeyword={(name, isAdded) =>
            void actions.change(ids, {
              field: 'keywords',
              add: isAdded ? [name] : [],
              remove: isAdded ? [] : [name],
            })
          }
        />
        <MenuButton
          button={{ children: t('transfer.export'), isDisabled: actions.isBusy }}
          label={t('transfer.exportAs')}
          onAction={(id) => {
            if (id === toFolder) setIsExporting(true)
            else void actions.exportAs(ids, id as ExportFormat)
          }}
        >
          <MenuItem id={toFolder} label={t('many.toFolder')} hint={t('many.toFolderHint')} />
          {exportFormatSchema.options.map((format) => (
            <MenuItem key={format} id={format} label={t(`transfer.${format}`)} />
          ))}
        </MenuButton>
        {only !== undefined && (
          <>
            <Button onPress={() => void duplicate(only)}>{t('archive.duplicate')}</Button>
            <Button onPress={() => setIsNaming(true)}>{t('archive.asTemplate')}</Button>
          </>
        )}
        <Button icon="trash" isDisabled={actions.isBusy} onPress={() => void remove()}>
          {t('library.delete')}
        </Button>
        <Button
          kind="quiet"
          icon="close"
          aria-label={t('archive.clearSelection')}
          onPress={selection.clear}
        />
      </div>
      {isNaming && only !== undefined && <TemplateDialog article={only} onClose={() => setIsNaming(false)} />}
      {isExporting && <ExportManyDialog ids={ids} onClose={() => setIsExporting(false)} />}
    </section>
  )
}

function DeskDialog({ onDesk }: { onDesk(desk: string): void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [desk, setDesk] = useState('')
  return (
    <DialogTrigger>
      <Button endIcon="down">{t('archive.desk')}</Button>
      <Popover className="popover filter-popover">
        <Dialog aria-label={t('archive.desk')}>
          {({ close }) => (
            <form
              className="filter-panel"
              onSubmit={(event) => {
                event.preventDefault()
                close()
                onDesk(desk.trim())
              }}
            >
              <TextField
                label={t('archive.newDesk')}
                value={desk}
                onChange={setDesk}
                direction={dominantDirection(desk, directions[language])}
                autoFocus
              />
              <Button type="submit" kind="primary">
                {t('archive.setDesk')}
              </Button>
            </form>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function KeywordsDialog({ onKeyword }: { onKeyword(name: string, isAdded: boolean): void }) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const isEmpty = name.trim() === ''
  return (
    <DialogTrigger>
      <Button endIcon="down">{t('archive.keywords')}</Button>
      <Popover className="popover filter-popover">
        <Dialog className="filter-panel" aria-label={t('archive.keywords')}>
          {({ close }) => {
            const done = (isAdded: boolean) => {
              close()
              onKeyword(name.trim(), isAdded)
            }
            return (
              <>
                <NameField
                  field="keywords"
                  label={t('archive.keyword')}
                  value={name}
                  onChange={setName}
                  allowsNew
                />
                <div className="selection-choice">
                  <Button kind="primary" isDisabled={isEmpty} onPress={() => done(true)}>
                    {t('archive.addKeyword')}
                  </Button>
                  <Button isDisabled={isEmpty} onPress={() => done(false)}>
                    {t('archive.removeKeyword')}
                  </Button>
                </div>
              </>
            )
          }}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
