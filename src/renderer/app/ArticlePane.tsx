import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import { ArticleEditor } from '../editor/ArticleEditor.tsx'
import type { ArticleSession } from '../editor/ArticleSession.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { DetailsPanel } from '../publish/DetailsPanel.tsx'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { ArticleBar } from './ArticleBar.tsx'
import { ArticleNotices } from './ArticleNotices.tsx'
import './ArticlePane.css'
import type { OpenArticle } from './openArticle.ts'
import { useProgram } from './ProgramContext.ts'
import { articlePanelId, TabStrip } from './tabs/TabStrip.tsx'

export interface ArticlePaneProps {
  open: OpenArticle
  areDetailsShown: boolean
  onShowDetails(isShown: boolean): void
}

/** The tabs, and the article in front or what there is to say where none is. */
export function ArticlePane({ open, areDetailsShown, onShowDetails }: ArticlePaneProps) {
  const { openArticle } = useProgram()
  const tabs = useSyncExternalStore(openArticle.subscribe, openArticle.getTabs)
  const frontId = open.kind === 'none' ? null : open.id
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
              areDetailsShown={areDetailsShown}
              onShowDetails={onShowDetails}
            />
            <ArticleNotices key={`notices-${open.id}`} session={open.session} />
          </>
        ) : (
          <NoArticle open={open} />
        )}
        <div className="article-pane-body" hidden={open.kind !== 'open'}>
          <div className="article-pane-texts">
            {tabs.map(
              (tab) =>
                tab.kind === 'open' && (
                  <Text
                    key={tab.id}
                    session={tab.session}
                    takesFocus={tab.isNew}
                    isInFront={tab.id === frontId}
                  />
                ),
            )}
          </div>
          {open.kind === 'open' && areDetailsShown && (
            <DetailsPanel
              key={`details-${open.id}`}
              session={open.session}
              onClose={() => onShowDetails(false)}
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

interface TextProps {
  session: ArticleSession
  takesFocus: boolean
  isInFront: boolean
}

/**
 * The editor; a new article takes the caret at once. One that is not in front stays as it is, out of sight
 * and out of reach, and so keeps its caret, its place and its history of undo.
 */
function Text({ session, takesFocus, isInFront }: TextProps) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) frame.current?.querySelector<HTMLElement>('[contenteditable="true"]')?.focus()
  }, [takesFocus])
  return (
    <div ref={frame} className="article-pane-text" inert={!isInFront}>
      <ArticleEditor session={session} />
    </div>
  )
}
