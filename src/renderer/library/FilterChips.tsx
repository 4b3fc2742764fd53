import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ArticleFilter } from '../../shared/contract/articles.ts'
import { formatDate, formatLanguageName, formatNumber, isolate } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { Icon } from '../ui/Icon.tsx'
import { withoutNothing } from './withoutNothing.ts'

/** What the list is narrowed by now, each to be taken away by itself. */
export function FilterChips({
  filter,
  onChange,
}: {
  filter: ArticleFilter
  onChange(filter: ArticleFilter): void
}) {
  const { t } = useTranslation()
  const language = useLanguage()
  const day = (iso: string) => formatDate(Date.parse(`${iso}T12:00:00`), language)
  const { desk, kind, language: tag, byline, keyword, urgency, from, to } = filter
  const chips: { field: keyof ArticleFilter; text: string }[] = []
  const add = (field: keyof ArticleFilter, label: string, value: string) =>
    chips.push({ field, text: t('archive.chip', { label, value: isolate(value) }) })
  if (desk !== undefined) add('desk', t('archive.desk'), desk === '' ? t('archive.noDesk') : desk)
  if (kind !== undefined) add('kind', t('archive.kind'), t(`kind.${kind}`))
  if (tag !== undefined) add('language', t('archive.language'), formatLanguageName(tag, language))
  if (byline !== undefined) add('byline', t('archive.byline'), byline)
  if (keyword !== undefined) add('keyword', t('archive.keyword'), keyword)
  if (urgency !== undefined) {
    const range = `${formatNumber(urgency.from, language)}–${formatNumber(urgency.to, language)}`
    add('urgency', t('archive.urgency'), range)
  }
  if (from !== undefined) add('from', t('archive.from'), day(from))
  if (to !== undefined) add('to', t('archive.to'), day(to))
  if (chips.length === 0) return null
  return (
    <ul className="filter-chips" aria-label={t('archive.narrowedBy')}>
      {chips.map(({ field, text }) => (
        <li key={field}>
          <Button
            className="filter-chip"
            aria-label={t('archive.removeFilter', { name: text })}
            onPress={() => onChange(withoutNothing({ ...filter, [field]: undefined }))}
          >
            <span>{text}</span>
            <Icon name="close" />
          </Button>
        </li>
      ))}
    </ul>
  )
}
