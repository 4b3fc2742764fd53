import { useTranslation } from 'react-i18next'
import type { RequirableField } from '../../../shared/publishing/finishing.ts'

/** What the details call each field, so that the checklist and the settings call it the same. */
export function useDetailLabel(): (field: RequirableField | 'embargo') => string {
  const { t } = useTranslation()
  return (field) => {
    switch (field) {
      case 'dateline':
        return t('details.date')
      case 'credit':
        return t('details.creditText')
      case 'embargo':
        return t('finish.topic.embargo')
      default:
        return t(`details.${field}`)
    }
  }
}
