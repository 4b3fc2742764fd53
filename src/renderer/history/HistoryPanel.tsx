import { useTranslation } from 'react-i18next'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import type { ArticleSession } from '../editor/ArticleSession.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import '../publish/DetailsPanel.css'
import { Button } from '../ui/Button.tsx'
import { panelIds } from '../ui/panelIds.ts'
import { SidePanel } from '../ui/SidePanel.tsx'
import type { Comparison } from './Comparison.ts'
import './HistoryPanel.css'
import { KeepVersion } from './KeepVersion.tsx'
import { PersonName } from './PersonName.tsx'
import { useExportVersion } from './useExportVersion.ts'
import { useRestore } from './useRestore.ts'
import { useVersions } from './useVersions.ts'
import { VersionItem } from './VersionItem.tsx'

export interface HistoryPanelProps {
  session: ArticleSession
  comparison: Comparison | null
  onCompare(comparison: Comparison): void
  onClose(): void
}

/** The versions of the open article. */
export function HistoryPanel({ session, comparison, onCompare, onClose }: HistoryPanelProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { rows, hasMore, failure, isLoaded, showMore } = useVersions(session.id)
  const restore = useRestore(session)
  const exportVersion = useExportVersion(session.id)
  const compare = (before: number, after: number | 'now') => {
    onCompare({ articleId: session.id, before, after })
    // Where the panel lies over the text it would lie over the comparison.
    if (window.matchMedia('(max-width: 74rem)').matches) onClose()
  }
  return (
    <SidePanel
      id={panelIds.history}
      className="details history"
      title={t('history.title')}
      closeLabel={t('history.close')}
      pane="button"
      onClose={onClose}
    >
      <div className="side-panel-body">
        <KeepVersion session={session} />
        <PersonName />
        {failure !== null && (
          <p className="side-panel-failure" role="alert">
            {describeFailure(failure, language)}
          </p>
        )}
        {isLoaded && rows.length === 0 && failure === null && (
          <p className="history-empty">{t('history.empty')}</p>
        )}
        <ol className="history-versions" aria-label={t('history.list')}>
          {rows.map((version, index) => {
            const previous = rows[index + 1]
            return (
              <VersionItem
                key={version.number}
                version={version}
                hasPrevious={previous !== undefined}
                isCompared={comparison?.before === version.number || comparison?.after === version.number}
                onCompareNow={() => compare(version.number, 'now')}
                onComparePrevious={() => {
                  if (previous) compare(previous.number, version.number)
                }}
                onRestore={() => void restore(version.number)}
                onExport={(format) => void exportVersion(version.number, format)}
              />
            )
          })}
        </ol>
        {hasMore && <Button onPress={showMore}>{t('history.more')}</Button>}
      </div>
    </SidePanel>
  )
}
