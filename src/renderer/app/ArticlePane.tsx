import { useEffect, useRef } from 'react'
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

export interface ArticlePaneProps {
  open: OpenArticle
  areDetailsShown: boolean
  onShowDetails(isShown: boolean): void
}

/** The article that is open, or what there is to say where none is. */
export function ArticlePane({ open, areDetailsShown, onShowDetails }: ArticlePaneProps) {
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
  if (open.kind === 'failed') {
    return (
      <div className="article-none" role="alert">
        <Icon name="warning" />
        <h2>{t('article.failedTitle')}</h2>
        <p>{describeFailure(open.failure, language)}</p>
        <Button onPress={() => void openArticle.close()}>{t('article.back')}</Button>
      </div>
    )
  }
  const { id, session, isNew } = open
  return (
    <div className="article-pane">
      <ArticleBar session={session} areDetailsShown={areDetailsShown} onShowDetails={onShowDetails} />
      <ArticleNotices key={`notices-${id}`} session={session} />
      <div className="article-pane-body">
        <Text key={`text-${id}`} session={session} takesFocus={isNew} />
        {areDetailsShown && (
          <DetailsPanel key={`details-${id}`} session={session} onClose={() => onShowDetails(false)} />
        )}
      </div>
    </div>
  )
}

/** The editor; a new article takes the caret at once. */
function Text({ session, takesFocus }: { session: ArticleSession; takesFocus: boolean }) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) frame.current?.querySelector<HTMLElement>('[contenteditable="true"]')?.focus()
  }, [takesFocus])
  return (
    <div ref={frame} className="article-pane-text">
      <ArticleEditor session={session} />
    </div>
  )
}
