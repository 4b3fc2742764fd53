import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Status, statuses } from '../../shared/article/status.ts'
import { Select } from '../ui/Select.tsx'

type Choice = Status | 'all'

/** Which articles the list shows: all but the trash, or those of one status. */
export function StatusFilter({
  value,
  onChange,
}: {
  value: Status | null
  onChange(status: Status | null): void
}) {
  const { t } = useTranslation()
  const options = useMemo<readonly { id: Choice; label: string }[]>(
    () => [
      { id: 'all', label: t('library.all') },
      ...statuses.map((status) => ({
        id: status,
        label: status === 'trashed' ? t('library.trash') : t(`status.${status}`),
      })),
    ],
    [t],
  )
  return (
    <Select<Choice>
      label={t('library.filter')}
      isLabelHidden
      options={options}
      value={value ?? 'all'}
      onChange={(choice) => onChange(choice === 'all' ? null : choice)}
    />
  )
}
