import { ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ArticleSession } from '../editor/ArticleSession.ts'
import { detailsPanelId } from '../publish/DetailsPanel.tsx'
import { ExportButton } from '../publish/ExportButton.tsx'
import { useMetadataField } from '../publish/useMetadataField.ts'
import { Icon } from '../ui/Icon.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import './ArticleBar.css'
import { SaveStatus } from './SaveStatus.tsx'

export interface ArticleBarProps {
  session: ArticleSession
  areDetailsShown: boolean
  onShowDetails(isShown: boolean): void
}

/** Above the article: where it stands, whether it is saved, and what can be done with it. */
export function ArticleBar({ session, areDetailsShown, onShowDetails }: ArticleBarProps) {
  const { t } = useTranslation()
  const { value: status } = useMetadataField(session, 'status')
  return (
    <div className="article-bar">
      <StatusBadge status={status} />
      <SaveStatus session={session} />
      <div className="article-bar-actions">
        <ToggleButton
          className="button button-quiet"
          isSelected={areDetailsShown}
          onChange={onShowDetails}
          {...(areDetailsShown ? { 'aria-controls': detailsPanelId } : {})}
        >
          <Icon name="panel" />
          <span>{t('details.title')}</span>
        </ToggleButton>
        <ExportButton session={session} />
      </div>
    </div>
  )
}
