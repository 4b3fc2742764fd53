import { useTranslation } from 'react-i18next'
import type { View } from '../../shared/contract/views.ts'
import './EmptyList.css'

/** Says why there are no rows, and what to do about it. */
export function EmptyList({ view: { query, filter } }: { view: View }) {
  const { t } = useTranslation()
  const isNarrowed = Object.keys(filter).some((field) => field !== 'status')
  const reason =
    query.trim() !== '' || isNarrowed
      ? 'notFound'
      : filter.status === 'trashed'
        ? 'emptyTrash'
        : filter.status !== undefined
          ? 'emptyStatus'
          : 'empty'
  return (
    <div className="empty-list">
      <p className="empty-list-title">{t(`library.${reason}Title`)}</p>
      <p>{t(`library.${reason}Text`)}</p>
    </div>
  )
}
