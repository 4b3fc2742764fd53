import { useTranslation } from 'react-i18next'
import { languageDirection } from '../../shared/article/language.ts'
import type { ArticleRow } from '../../shared/contract/articles.ts'
import { dominantDirection } from '../../shared/text/dominantDirection.ts'
import { formatAge, formatDate } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { headlineOf } from './headlineOf.ts'
import { useNow } from './useNow.ts'

export interface RowActions {
  onDelete(row: ArticleRow): void
  onRestore(row: ArticleRow): void
}

/** What a row of the list shows of an article. */
export function ArticleRowView({ row, onDelete, onRestore }: { row: ArticleRow } & RowActions) {
  const { t } = useTranslation()
  const language = useLanguage()
  const now = useNow()
  const isUntitled = row.headline.trim() === ''
  return (
    <>
      <p className={isUntitled ? 'article-row-headline article-row-untitled' : 'article-row-headline'}>
        {isUntitled ? (
          headlineOf(row.headline, t)
        ) : (
          <bdi dir={dominantDirection(row.headline, languageDirection(row.language))} lang={row.language}>
            {row.headline}
          </bdi>
        )}
      </p>
      <p className="article-row-facts">
        <StatusBadge status={row.status} />
        <span>{t('library.words', { count: row.words })}</span>
        <time
          dateTime={new Date(row.updatedAt).toISOString()}
          title={formatDate(row.updatedAt, language, true)}
        >
          {formatAge(row.updatedAt, Math.max(now, row.updatedAt), language)}
        </time>
      </p>
      <div className="article-row-actions">
        {row.status === 'trashed' ? (
          <Button kind="quiet" icon="restore" onPress={() => onRestore(row)}>
            {t('library.restore')}
          </Button>
        ) : (
          <Button kind="quiet" icon="trash" aria-label={t('library.delete')} onPress={() => onDelete(row)} />
        )}
      </div>
    </>
  )
}
