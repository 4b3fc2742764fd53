import { useTranslation } from 'react-i18next'
import { isUnderEmbargo } from '../../shared/article/embargo.ts'
import type { ArticleSession } from '../editor/ArticleSession.ts'
import { formatDate } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { useNow } from '../library/useNow.ts'
import { Icon } from '../ui/Icon.tsx'
import { useMetadataField } from './useMetadataField.ts'

/** Says until when the piece may not go out. */
export function EmbargoNotice({ session }: { session: ArticleSession }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { value: embargo } = useMetadataField(session, 'embargo')
  const now = useNow()
  if (embargo === null || !isUnderEmbargo({ embargo }, now)) return null
  return (
    <div className="article-notice">
      <Icon name="warning" />
      <p>{t('history.embargo.notice', { date: formatDate(Date.parse(embargo), language, true) })}</p>
    </div>
  )
}
