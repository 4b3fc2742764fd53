import { useTranslation } from 'react-i18next'
import type { ExportFormat } from '../../shared/contract/transfers.ts'
import type { VersionRow } from '../../shared/history/version.ts'
import { formatDate, isolate } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { MenuButton, MenuItem } from '../ui/Menu.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { versionTitle } from './versionTitle.ts'

export interface VersionItemProps {
  version: VersionRow
  hasPrevious: boolean
  isCompared: boolean
  onCompareNow(): void
  onComparePrevious(): void
  onRestore(): void
  onExport(format: ExportFormat): void
}

/** One version in the list: why, who, when, how much it changed; and what can be done with it. */
export function VersionItem(props: VersionItemProps) {
  const { version, hasPrevious, isCompared, onCompareNow, onComparePrevious, onRestore, onExport } = props
  const { t } = useTranslation()
  const language = useLanguage()
  const title = versionTitle(version, t)
  const when = formatDate(version.keptAt, language, true)
  const whole = t('history.compare.option', { title, date: when })
  const person = version.person === '' ? t('history.nobody') : version.person
  return (
    <li className="history-version" aria-current={isCompared || undefined}>
      <div className="history-version-head">
        <h3>{title}</h3>
        <StatusBadge status={version.status} />
      </div>
      <p className="history-version-who">
        <span>{t('history.by', { person: isolate(person) })}</span>{' '}
        <time dateTime={new Date(version.keptAt).toISOString()}>{when}</time>
      </p>
      <p className="history-version-size">
        <span>{t('history.words', { count: version.words })}</span>
        {hasPrevious && <ChangeSize version={version} />}
      </p>
      <div className="history-version-actions">
        <Button onPress={onCompareNow} aria-label={t('history.compareNowOf', { version: whole })}>
          {t('history.compareNow')}
        </Button>
        <MenuButton
          button={{ kind: 'quiet', 'aria-label': t('history.actions', { version: whole }) }}
          label={t('history.actions', { version: whole })}
          onAction={(id) => {
            if (id === 'previous') onComparePrevious()
            else if (id === 'restore') onRestore()
            else if (id === 'html' || id === 'json') onExport(id)
          }}
        >
          {hasPrevious && (
            <MenuItem
              id="previous"
              label={t('history.comparePrevious')}
              hint={t('history.comparePreviousHint')}
            />
          )}
          <MenuItem id="restore" label={t('history.restore')} hint={t('history.restoreHint')} />
          <MenuItem id="html" label={t('history.exportPage')} hint={t('history.exportHint')} />
          <MenuItem id="json" label={t('history.exportJson')} hint={t('history.exportHint')} />
        </MenuButton>
      </div>
    </li>
  )
}

function ChangeSize({ version: { wordsAdded, wordsRemoved } }: { version: VersionRow }) {
  const { t } = useTranslation()
  if (wordsAdded + wordsRemoved === 0) return <span>{t('history.sameWords')}</span>
  return (
    <>
      {wordsAdded > 0 && <span className="history-added">{t('history.added', { count: wordsAdded })}</span>}
      {wordsRemoved > 0 && (
        <span className="history-removed">{t('history.removed', { count: wordsRemoved })}</span>
      )}
    </>
  )
}
