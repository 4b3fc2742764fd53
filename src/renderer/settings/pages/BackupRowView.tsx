import { useTranslation } from 'react-i18next'
import type { BackupRow } from '../../../shared/contract/backups.ts'
import { formatDate, formatMegabytes } from '../../i18n/formats.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import type { BackupState } from './BackupsPage.tsx'

export interface BackupRowViewProps {
  row: BackupRow
  state: BackupState | null
  onCheck(): void
  onRestore(): void
  onRemove(): void
}

/** One backup: when and why it was made, what is in it, and what can be done with it. */
export function BackupRowView({ row, state, onCheck, onRestore, onRemove }: BackupRowViewProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { createdAt, bytes, content } = row
  const date = formatDate(createdAt, language, true)
  const isBusy = state === 'checking' || state === 'restoring'
  const facts = [
    t(`backups.reason.${content?.reason ?? 'unknown'}`),
    ...(content === null ? [] : [t('backups.articles', { count: content.articles })]),
    formatMegabytes(bytes, language),
  ]
  return (
    <li className="backup-row">
      <div className="backup-row-words">
        <time dateTime={new Date(createdAt).toISOString()}>{date}</time>
        <p className="backup-row-facts">{facts.join(' · ')}</p>
      </div>
      <p className="backup-row-state" aria-live="polite">
        {state === 'intact' && (
          <>
            <Icon name="check" />
            <span>{t('backups.intact')}</span>
          </>
        )}
        {isBusy && t(`backups.${state}`)}
      </p>
      <Button kind="quiet" onPress={onCheck} isPending={isBusy} aria-label={`${t('backups.check')}: ${date}`}>
        {t('backups.check')}
      </Button>
      <Button onPress={onRestore} isPending={isBusy} aria-label={`${t('backups.restore')} ${date}`}>
        {t('backups.restore')}
      </Button>
      <Button
        kind="quiet"
        icon="trash"
        onPress={onRemove}
        isPending={isBusy}
        aria-label={t('backups.remove', { date })}
      />
    </li>
  )
}
