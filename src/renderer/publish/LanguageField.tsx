import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatLanguageName } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { Select } from '../ui/Select.tsx'
import type { BoundField } from './useMetadataField.ts'

/** Languages that Arab newsrooms write in. An article in another one, brought in by import, keeps it. */
const offered = ['ar', 'en', 'fr', 'es', 'de', 'tr', 'fa', 'ur', 'ckb', 'kmr', 'zgh', 'so', 'he', 'ru', 'zh']

/** The language that the article is written in; its direction follows from it. */
export function LanguageField({ field }: { field: BoundField<string> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const options = useMemo(() => {
    const tags = offered.includes(field.value) ? offered : [field.value, ...offered]
    return tags.map((id) => ({ id, label: formatLanguageName(id, language) }))
  }, [field.value, language])
  return <Select label={t('details.language')} options={options} value={field.value} onChange={field.set} />
}
