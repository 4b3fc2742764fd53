import { useTranslation } from 'react-i18next'
import type { ArticleFilter } from './articleList.ts'
import './EmptyList.css'

/** Says why there are no rows, and what to do about it. */
export function EmptyList({ filter }: { filter: ArticleFilter }) {
  const { t } = useTranslation()
  const reason =
    filter.query.trim() !== ''
      ? 'notFound'
      : filter.status === 'trashed'
        ? 'emptyTrash'
        : filter.status !== null
          ? 'emptyStatus'
          : 'empty'
  return (
    <div className="empty-list">
      <p className="empty-list-title">{t(`library.${reason}Title`)}</p>
      <p>{t(`library.${reason}Text`)}</p>
    </div>
  )
}
