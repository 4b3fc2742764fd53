import { useTranslation } from 'react-i18next'
import { formatDate } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { Select } from '../ui/Select.tsx'
import type { Comparison } from './Comparison.ts'
import { useVersions } from './useVersions.ts'
import { versionTitle } from './versionTitle.ts'

export interface ComparedSidesProps {
  articleId: string
  comparison: Comparison
  onCompare(comparison: Comparison): void
}

/** Which two texts are compared. */
export function ComparedSides({ articleId, comparison, onCompare }: ComparedSidesProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { rows } = useVersions(articleId)
  const versions = rows.map((version) => ({
    id: String(version.number),
    label: t('history.compare.option', {
      title: versionTitle(version, t),
      date: formatDate(version.keptAt, language, true),
    }),
  }))
  return (
    <div className="compare-sides">
      <Select
        label={t('history.compare.before')}
        options={versions}
        value={String(comparison.before)}
        onChange={(id) => onCompare({ ...comparison, before: Number(id) })}
      />
      <Select
        label={t('history.compare.after')}
        options={[{ id: 'now', label: t('history.compare.now') }, ...versions]}
        value={String(comparison.after)}
        onChange={(id) => onCompare({ ...comparison, after: id === 'now' ? 'now' : Number(id) })}
      />
    </div>
  )
}
