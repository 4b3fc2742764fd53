import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import type { Comparison } from './Comparison.ts'
import { useVersions } from './useVersions.ts'
import { VersionPicker } from './VersionPicker.tsx'
import { versionTitle } from './versionTitle.ts'

export interface ComparedSidesProps {
  articleId: string
  comparison: Comparison
  onCompare(comparison: Comparison): void
}

/** Which two texts are compared: any two of all versions, and the text as it is now. */
export function ComparedSides({ articleId, comparison, onCompare }: ComparedSidesProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { rows } = useVersions(articleId, { all: true })
  const versions = useMemo(
    () =>
      rows.map((version) => {
        const title = versionTitle(version, t)
        const date = formatDate(version.keptAt, language, true)
        const label = t('history.compare.option', { title, date })
        return { id: String(version.number), label, title, hint: date }
      }),
    [rows, t, language],
  )
  const after = useMemo(() => {
    const now = t('history.compare.now')
    return [{ id: 'now', label: now, title: now, hint: '' }, ...versions]
  }, [versions, t])
  return (
    <div className="compare-sides">
      <VersionPicker
        label={t('history.compare.before')}
        searchLabel={t('history.compare.search')}
        options={versions}
        value={String(comparison.before)}
        onChange={(id) => onCompare({ ...comparison, before: Number(id) })}
      />
      <VersionPicker
        label={t('history.compare.after')}
        searchLabel={t('history.compare.search')}
        options={after}
        value={String(comparison.after)}
        onChange={(id) => onCompare({ ...comparison, after: id === 'now' ? 'now' : Number(id) })}
      />
    </div>
  )
}
