import { useTranslation } from 'react-i18next'
import type { ArticleSession } from '../editor/ArticleSession.ts'
import { formatDate } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import type { Comparison } from './Comparison.ts'
import { useSteps } from './useSteps.ts'

export interface PublishedNoticeProps {
  session: ArticleSession
  onCompare(comparison: Comparison): void
}

/** After publication: what readers were shown is kept, and one press away. */
export function PublishedNotice({ session, onCompare }: PublishedNoticeProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const steps = useSteps(session.id)
  // What readers see now, or saw last: the newest publication or correction.
  const last = steps?.find(({ to }) => to === 'published' || to === 'corrected')
  if (!last || last.version === null) return null
  const { version } = last
  return (
    <div className="article-notice">
      <Icon name="history" />
      <p>{t('history.publishedNotice', { date: formatDate(last.changedAt, language, true) })}</p>
      <Button onPress={() => onCompare({ articleId: session.id, before: version, after: 'now' })}>
        {t('history.showPublished')}
      </Button>
    </div>
  )
}
