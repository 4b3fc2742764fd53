import { useState } from 'react'
import { Heading, ProgressBar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { describeFailure } from '../../../shared/failures/describeFailure.ts'
import { formatNumber, isolate } from '../../i18n/formats.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { useDeskSettings } from '../../settings/DeskContext.ts'
import { Button } from '../../ui/Button.tsx'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { useChosenFolders } from '../useChosenFolders.ts'
import './ExportManyDialog.css'
import { ManySummary } from './ManySummary.tsx'
import { useExportMany } from './useExportMany.ts'

export interface ExportManyDialogProps {
  /** The pieces that go out; null: all that are not in the trash. */
  ids: readonly string[] | null
  onClose(): void
}

/** Sends many pieces out to a folder, and tells how far that is and what came of it. */
export function ExportManyDialog({ ids, onClose }: ExportManyDialogProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { profiles } = useDeskSettings().finishing
  const [chosen, choose] = useState<string | null>(null)
  const { state, start, stop } = useExportMany(ids)
  const profile = profiles.find(({ id }) => id === chosen) ?? profiles[0]
  const isRunning = state.kind === 'running'
  const { folderOf } = useChosenFolders()
  const chosenFolder = profile === undefined || profile.folder === null ? null : folderOf(profile.id)

  return (
    <ModalDialog onClose={onClose} dialogClass="export-many" isHeld={isRunning}>
      <Heading slot="title" className="dialog-title">
        {ids === null ? t('many.titleAll') : t('many.title', { count: ids.length })}
      </Heading>
      {state.kind === 'choosing' && profile && (
        <>
          <Select
            label={t('finish.profile')}
            options={profiles.map(({ id, name }) => ({ id, label: name }))}
            value={profile.id}
            onChange={choose}
          />
          <p className="dialog-text">
            {chosenFolder === null
              ? t('many.where', { folder: isolate(`exports/${profile.folder ?? profile.id}`) })
              : t('many.whereChosen', { folder: isolate(chosenFolder) })}
          </p>
        </>
      )}
      {state.kind === 'choosing' && !profile && <p className="dialog-text">{t('finish.noProfile')}</p>}
      {state.kind === 'running' && (
        <ProgressBar
          className="export-many-progress"
          aria-label={t('many.progress')}
          value={state.done}
          maxValue={state.total ?? 1}
          isIndeterminate={state.total === null}
          valueLabel={t('many.of', {
            done: formatNumber(state.done, language),
            total: formatNumber(state.total ?? 0, language),
          })}
        >
          {({ percentage, valueText }) => (
            <>
              <div className="export-many-bar">
                <div style={{ inlineSize: `${percentage ?? 0}%` }} />
              </div>
              <p className="export-many-step">
                <span>{valueText}</span> <bdi>{state.headline}</bdi>
              </p>
            </>
          )}
        </ProgressBar>
      )}
      {state.kind === 'failed' && (
        <p className="dialog-text" role="alert">
          {describeFailure(state.failure, language)}
        </p>
      )}
      {state.kind === 'done' && <ManySummary result={state.result} />}
      <div className="dialog-actions">
        {isRunning ? (
          <Button onPress={stop} isDisabled={state.isStopping}>
            {t('many.stop')}
          </Button>
        ) : (
          <Button onPress={onClose}>{t(state.kind === 'choosing' ? 'program.cancel' : 'many.close')}</Button>
        )}
        {state.kind === 'choosing' && profile && (
          <Button kind="primary" autoFocus onPress={() => void start(profile.id)}>
            {t('finish.export')}
          </Button>
        )}
      </div>
    </ModalDialog>
  )
}
