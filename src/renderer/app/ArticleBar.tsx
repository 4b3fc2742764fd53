import { ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ArticleSession } from '../editor/ArticleSession.ts'
import { ExportButton } from '../publish/ExportButton.tsx'
import { useMetadataField } from '../publish/useMetadataField.ts'
import { Icon, type IconName } from '../ui/Icon.tsx'
import { panelIds } from '../ui/panelIds.ts'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import './ArticleBar.css'
import { SaveStatus } from './SaveStatus.tsx'
import type { SidePanel } from './useSidePanel.ts'

export interface ArticleBarProps {
  session: ArticleSession
  sidePanel: SidePanel | null
  onSidePanel(panel: SidePanel | null): void
}

/** Above the article: where it stands, whether it is saved, and what can be done with it. */
export function ArticleBar({ session, sidePanel, onSidePanel }: ArticleBarProps) {
  const { t } = useTranslation()
  const { value: status } = useMetadataField(session, 'status')
  return (
    <div className="article-bar">
      <StatusBadge status={status} />
      <SaveStatus session={session} />
      <div className="article-bar-actions">
        <PanelToggle
          icon="check"
          isShown={sidePanel === 'finish'}
          panelId={panelIds.finish}
          onShow={(isShown) => onSidePanel(isShown ? 'finish' : null)}
        >
          {t('finish.title')}
        </PanelToggle>
        <PanelToggle
          icon="preview"
          isShown={sidePanel === 'preview'}
          panelId={panelIds.preview}
          onShow={(isShown) => onSidePanel(isShown ? 'preview' : null)}
        >
          {t('preview.title')}
        </PanelToggle>
        <PanelToggle
          icon="history"
          isShown={sidePanel === 'history'}
          panelId={panelIds.history}
          onShow={(isShown) => onSidePanel(isShown ? 'history' : null)}
        >
          {t('history.title')}
        </PanelToggle>
        <PanelToggle
          icon="panel"
          isShown={sidePanel === 'details'}
          panelId={panelIds.details}
          onShow={(isShown) => onSidePanel(isShown ? 'details' : null)}
        >
          {t('details.title')}
        </PanelToggle>
        <ExportButton session={session} />
      </div>
    </div>
  )
}

interface PanelToggleProps {
  icon: IconName
  isShown: boolean
  panelId: string
  onShow(isShown: boolean): void
  children: string
}

function PanelToggle({ icon, isShown, panelId, onShow, children }: PanelToggleProps) {
  return (
    <ToggleButton
      className="button button-quiet"
      isSelected={isShown}
      onChange={onShow}
      {...(isShown ? { 'aria-controls': panelId } : {})}
    >
      <Icon name={icon} />
      <span>{children}</span>
    </ToggleButton>
  )
}
