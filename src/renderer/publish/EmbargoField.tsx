import { getLocalTimeZone } from '@internationalized/date'
import { useTranslation } from 'react-i18next'
import { isUnderEmbargo } from '../../shared/article/embargo.ts'
import { formatDate, isolate } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { useNow } from '../library/useNow.ts'
import { TimeField } from '../ui/TimeField.tsx'
import type { BoundField } from './useMetadataField.ts'

/** Until when the piece may not go out: day and hour, in the zone of this machine. */
export function EmbargoField({ field }: { field: BoundField<string | null> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const now = useNow()
  const { value } = field
  const hint =
    value === null || isUnderEmbargo({ embargo: value }, now)
      ? t('details.embargoHint', { zone: isolate(getLocalTimeZone()) })
      : t('history.embargo.over', { date: formatDate(Date.parse(value), language, true) })
  return (
    <TimeField
      label={t('details.embargo')}
      hint={hint}
      clearLabel={t('details.clearEmbargo')}
      value={value}
      onChange={(time) => void field.set(time)}
    />
  )
}
