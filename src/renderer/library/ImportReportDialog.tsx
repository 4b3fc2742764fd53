import { Group, Heading } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import { describeReport } from '../../shared/import/describeReport.ts'
import { dominantDirection } from '../../shared/text/dominantDirection.ts'
import { useProgram } from '../app/ProgramContext.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { directions } from '../i18n/locale.ts'
import { Button } from '../ui/Button.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import type { ImportResult } from './importFiles.ts'
import './ImportReportDialog.css'

/** What was understood of each file of an import, what was left out of it, and why some did not come in. */
export function ImportReportDialog({
  results,
  onClose,
}: {
  results: readonly ImportResult[]
  onClose(): void
}) {
  const { t } = useTranslation()
  return (
    <ModalDialog onClose={onClose} modalClass="import-report-modal" dialogClass="import-report">
      <div className="import-report-head">
        <Heading slot="title" className="dialog-title">
          {t('transfer.report')}
        </Heading>
        <Button
          kind="quiet"
          icon="close"
          aria-label={t('transfer.closeReport')}
          onPress={onClose}
          autoFocus
        />
      </div>
      {/* Reached by Tab, so that the arrows scroll it. */}
      <Group className="import-report-files" aria-label={t('transfer.report')} tabIndex={0}>
        <ul>
          {results.map((result) => (
            <FileReport
              key={'imported' in result ? result.imported.id : result.name}
              result={result}
              onClose={onClose}
            />
          ))}
        </ul>
      </Group>
    </ModalDialog>
  )
}

function FileReport({ result, onClose }: { result: ImportResult; onClose(): void }) {
  const { t } = useTranslation()
  const { openArticle } = useProgram()
  const language = useLanguage()
  if ('failure' in result) {
    return (
      <li className="import-report-file">
        <p className="import-report-failure">{describeFailure(result.failure, language)}</p>
      </li>
    )
  }
  const { id, headline, report } = result.imported
  const { understood, leftOut } = describeReport(report, language)
  return (
    <li className="import-report-file">
      <h3 dir={dominantDirection(headline, directions[language])}>
        {headline === '' ? t('library.untitled') : headline}
      </h3>
      <p className="import-report-name">
        <bdi>{result.name}</bdi>
      </p>
      <p>{understood}</p>
      {leftOut !== null && <p className="import-report-left">{leftOut}</p>}
      <Button
        aria-label={t('transfer.openImported', {
          headline: headline === '' ? t('library.untitled') : headline,
        })}
        onPress={() => {
          onClose()
          void openArticle.open(id)
        }}
      >
        {t('transfer.open')}
      </Button>
    </li>
  )
}
