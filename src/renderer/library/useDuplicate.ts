import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import { useProgram } from '../app/ProgramContext.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'

/** Makes a draft of the same text and details, opens it and says so. */
export function useDuplicate(): (id: string) => Promise<void> {
  const { client, notices, openArticle } = useProgram()
  const { t } = useTranslation()
  const language = useLanguage()
  return useCallback(
    async (id) => {
      const reply = await client.call('library.duplicate', { id })
      if (!reply.ok) return notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
      await openArticle.open(reply.value.id)
      notices.tell({ kind: 'done', text: t('archive.duplicated') })
    },
    [client, notices, openArticle, t, language],
  )
}
