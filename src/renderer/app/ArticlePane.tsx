import { useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import type { Comparison } from '../history/Comparison.ts'
import { useFocusBack } from '../history/useFocusBack.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import './ArticlePane.css'
import type { OpenArticle } from './openArticle.ts'
import { useProgram } from './ProgramContext.ts'
import {
  ArticleBar,
  ArticleNotices,
  ArticleText,
  CompareView,
  DetailsPanel,
  FinishPanel,
  HistoryPanel,
  PreviewPanel,
} from './parts.ts'
import { articlePanelId, TabStrip } from './tabs/TabStrip.tsx'
import type { SidePanel } from './useSidePanel.ts'

export interface ArticlePaneProps {
  open: OpenArticle
  sidePanel: SidePanel | null
  onSidePanel(panel: SidePanel | null): void
}

/** The tabs, and the article in front or what there is to say where none is. */
export function ArticlePane({ open, sidePanel, onSidePanel }: ArticlePaneProps) {
  const { openArticle } = useProgram()
  const tabs = useSyncExternalStore(openArticle.subscribe, openArticle.getTabs)
  const frontId = open.kind === 'none' ? null : open.id
  const [asked, setAsked] = useState<Comparison | null>(null)
  const comparison = asked?.articleId === frontId ? asked : null
  useFocusBack(comparison !== null)
  return (
    <div className="article-pane">
      <TabStrip frontId={frontId} />
      <div
        className="article-pane-panel"
        {...(frontId === null
          ? {}
          : { id: articlePanelId, role: 'tabpanel', 'aria-labelledby': `tab-${frontId}` })}
      >
        {open.kind === 'open' ? (
          <>
            <ArticleBar
              key={`bar-${open.id}`}
              session={open.session}
              sidePanel={sidePanel}
              onSidePanel={onSidePanel}
            />
            <ArticleNotices key={`notices-${open.id}`} session={open.session} onCompare={setAsked} />
          </>
        ) : (
          <NoArticle open={open} />
        )}
        <div className="article-pane-body" hidden={open.kind !== 'open'}>
          <div className="article-pane-texts">
            {tabs.map(
              (tab) =>
                tab.kind === 'open' && (
                  <ArticleText
                    key={tab.id}
                    session={tab.session}
                    takesFocus={tab.isNew}
                    find={tab.find}
                    isInFront={tab.id === frontId && comparison === null}
                  />
                ),
            )}
            {open.kind === 'open' && comparison !== null && (
              <CompareView
                key={`compare-${open.id}`}
                session={open.session}
                comparison={comparison}
                onCompare={setAsked}
                onClose={() => setAsked(null)}
              />
            )}
          </div>
          {open.kind === 'open' && sidePanel === 'details' && (
            <DetailsPanel
              key={`details-${open.id}`}
              session={open.session}
              onClose={() => onSidePanel(null)}
            />
          )}
          {open.kind === 'open' && sidePanel === 'finish' && (
            <FinishPanel
              key={`finish-${open.id}`}
              session={open.session}
              onClose={() => onSidePanel(null)}
              onDetails={() => onSidePanel('details')}
            />
          )}
          {open.kind === 'open' && sidePanel === 'preview' && (
            <PreviewPanel
              key={`preview-${open.id}`}
              session={open.session}
              onClose={() => onSidePanel(null)}
            />
          )}
          {open.kind === 'open' && sidePanel === 'history' && (
            <HistoryPanel
              key={`history-${open.id}`}
              session={open.session}
              comparison={comparison}
              onCompare={setAsked}
              onClose={() => onSidePanel(null)}
            />
          )}
        </div>
      </div>
    </div>
  )
}

function NoArticle({ open }: { open: Exclude<OpenArticle, { kind: 'open' }> }) {
  const { openArticle } = useProgram()
  const { t } = useTranslation()
  const language = useLanguage()

  if (open.kind === 'opening') {
    return <p className="article-opening">{t('article.opening')}</p>
  }
  if (open.kind === 'none') {
    return (
      <div className="article-none">
        <Icon name="page" />
        <h2>{t('article.noneTitle')}</h2>
        <p>{t('article.noneText')}</p>
      </div>
    )
  }
  return (
    <div className="article-none" role="alert">
      <Icon name="warning" />
      <h2>{t('article.failedTitle')}</h2>
      <p>{describeFailure(open.failure, language)}</p>
      <Button onPress={() => void openArticle.close()}>{t('article.back')}</Button>
    </div>
  )
}
