import { useTranslation } from 'react-i18next'
import type { Metadata, MetadataField } from '../../shared/article/metadata.ts'
import { compareMetadata } from '../../shared/history/compareMetadata.ts'
import { formatDate, formatLanguageName } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'

/** The details in which two versions differ, each as it was and as it became. */
export function MetadataChanges({ before, after }: { before: Metadata; after: Metadata }) {
  const { t } = useTranslation()
  const show = useShownValue()
  const fields = compareMetadata(before, after)
  if (fields.length === 0) return null
  return (
    <section className="compared-details">
      <h2>{t('history.compare.details')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('history.compare.field')}</th>
            <th scope="col">{t('history.compare.before')}</th>
            <th scope="col">{t('history.compare.after')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field}>
              <th scope="row">{t(`history.fields.${field}`)}</th>
              <td>
                <del className="compared-removed" dir="auto">
                  {show(field, before)}
                </del>
              </td>
              <td>
                <ins className="compared-added" dir="auto">
                  {show(field, after)}
                </ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function useShownValue(): (field: MetadataField, metadata: Metadata) => string {
  const { t } = useTranslation()
  const language = useLanguage()
  const separator = language === 'ar' ? '، ' : ', '
  const shown = (field: MetadataField, metadata: Metadata): string => {
    switch (field) {
      case 'status':
        return t(`status.${metadata.status}`)
      case 'kind':
        return t(`kind.${metadata.kind}`)
      case 'language':
        return formatLanguageName(metadata.language, language)
      case 'embargo':
        return metadata.embargo === null ? '' : formatDate(Date.parse(metadata.embargo), language, true)
      case 'dateline': {
        const { place, date } = metadata.dateline
        return [place, date === null ? '' : formatDate(Date.parse(date), language)]
          .filter((part) => part !== '')
          .join(separator)
      }
      case 'credit': {
        const { text = '', tagline = '', callToAction = null } = metadata.credit ?? {}
        return [text, tagline, callToAction?.label ?? '', callToAction?.href ?? '']
          .filter((part) => part !== '')
          .join('\n')
      }
      case 'byline':
      case 'keywords':
      case 'subjects':
      case 'sources':
        return metadata[field].join(separator)
      default:
        return String(metadata[field] ?? '')
    }
  }
  return (field, metadata) => shown(field, metadata) || t('history.compare.nothing')
}
