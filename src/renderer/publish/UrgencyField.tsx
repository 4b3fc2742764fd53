import { useTranslation } from 'react-i18next'
import { formatNumber } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { Select } from '../ui/Select.tsx'
import type { BoundField } from './useMetadataField.ts'

const degrees = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/** How urgent the piece is, from 1 (most) to 9 (least), or not said. */
export function UrgencyField({ field }: { field: BoundField<number | null> }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const name = (degree: number) => {
    const number = formatNumber(degree, language)
    if (degree === 1) return t('details.urgencyMost', { number })
    return degree === 9 ? t('details.urgencyLeast', { number }) : number
  }
  return (
    <Select
      label={t('details.urgency')}
      options={[
        { id: 'none', label: t('details.urgencyNone') },
        ...degrees.map((degree) => ({ id: String(degree), label: name(degree) })),
      ]}
      value={String(field.value ?? 'none')}
      onChange={(id) => void field.set(id === 'none' ? null : Number(id))}
    />
  )
}
