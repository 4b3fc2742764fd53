import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Kind, kinds } from '../../shared/article/metadata.ts'
import type { ArticleFilter } from '../../shared/contract/articles.ts'
import { useProgram } from '../app/ProgramContext.ts'
import { formatLanguageName, formatNumber } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Select } from '../ui/Select.tsx'
import type { FilterPanelProps } from './FilterPanel.tsx'
import { NameField } from './NameField.tsx'
import { useArchiveValues } from './useArchiveValues.ts'
import { withoutNothing } from './withoutNothing.ts'

const any = '\u0000any'

/** The fields by which the list is narrowed. */
export function FilterFields({ filter, onChange }: FilterPanelProps) {
  const { client } = useProgram()
  const { t } = useTranslation()
  const language = useLanguage()
  const values = useArchiveValues(client)
  const set = (change: Partial<ArticleFilter>) => onChange(withoutNothing({ ...filter, ...change }))

  const anyOption = useMemo(() => ({ id: any, label: t('archive.any') }), [t])
  const counted = (label: string, count: number) => `${label} (${formatNumber(count, language)})`
  const chosen = (value: string) => (value === any ? undefined : value)
  const urgency = filter.urgency ? `${filter.urgency.from}-${filter.urgency.to}` : any
  return (
    <>
      <Select<string>
        label={t('archive.desk')}
        options={[
          anyOption,
          ...values.desks.map(({ value, count }) => ({
            id: value,
            label: counted(value === '' ? t('archive.noDesk') : value, count),
          })),
        ]}
        value={filter.desk ?? any}
        onChange={(value) => set({ desk: chosen(value) })}
      />
      <Select<string>
        label={t('archive.kind')}
        options={[anyOption, ...kinds.map((kind) => ({ id: kind, label: t(`kind.${kind}`) }))]}
        value={filter.kind ?? any}
        onChange={(value) => set({ kind: chosen(value) as Kind | undefined })}
      />
      <Select<string>
        label={t('archive.language')}
        options={[
          anyOption,
          ...values.languages.map(({ value, count }) => ({
            id: value,
            label: counted(formatLanguageName(value, language), count),
          })),
        ]}
        value={filter.language ?? any}
        onChange={(value) => set({ language: chosen(value) })}
      />
      <Select<string>
        label={t('archive.urgency')}
        options={[
          anyOption,
          ...['1-3', '4-6', '7-9'].map((id) => ({ id, label: urgencyName(id, language) })),
        ]}
        value={urgency}
        onChange={(value) => {
          const [from, to] = value.split('-').map(Number)
          set({ urgency: value === any || !from || !to ? undefined : { from, to } })
        }}
      />
      <NameField
        field="byline"
        label={t('archive.byline')}
        value={filter.byline ?? ''}
        onChange={(byline) => set({ byline: byline === '' ? undefined : byline })}
      />
      <NameField
        field="keywords"
        label={t('archive.keyword')}
        value={filter.keyword ?? ''}
        onChange={(keyword) => set({ keyword: keyword === '' ? undefined : keyword })}
      />
      <DateField
        label={t('archive.from')}
        value={filter.from ?? null}
        onChange={(from) => set({ from: from ?? undefined })}
      />
      <DateField
        label={t('archive.to')}
        value={filter.to ?? null}
        onChange={(to) => set({ to: to ?? undefined })}
      />
    </>
  )
}

function urgencyName(range: string, language: 'ar' | 'en'): string {
  const [from = 1, to = 9] = range.split('-').map(Number)
  return `${formatNumber(from, language)}–${formatNumber(to, language)}`
}
