import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { TrashContent } from '../../shared/contract/trash.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { locales } from '../i18n/locale.ts'

/** Gives in words what goes with articles that are deleted for good; what there is none of is left out. */
export function useTrashWords(): (content: TrashContent) => string {
  const { t } = useTranslation()
  const language = useLanguage()
  return useCallback(
    ({ articles, words, versions, images }) => {
      const parts = [t('trash.articles', { count: articles }), t('trash.words', { count: words })]
      if (versions > 0) parts.push(t('trash.versions', { count: versions }))
      if (images > 0) parts.push(t('trash.images', { count: images }))
      return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(parts)
    },
    [t, language],
  )
}
