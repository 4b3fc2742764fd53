import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Status } from '../../shared/article/status.ts'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import { useProgram } from '../app/ProgramContext.ts'
import type { ArticleSession } from '../editor/ArticleSession.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'

/** Moves the open article to a status, after all that was written is saved. Tells what failed. */
export function useChangeStatus(session: ArticleSession): (status: Status) => Promise<void> {
  const { client, notices } = useProgram()
  const { t } = useTranslation()
  const language = useLanguage()
  return useCallback(
    async (status) => {
      const saved = await session.flush()
      if (saved.kind === 'unsaved') {
        const why = describeFailure(saved.failure, language)
        return notices.tell({ kind: 'failed', text: t('save.unsaved', { why }) })
      }
      const reply = await client.call('articles.setStatus', { id: session.id, status })
      if (!reply.ok) notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
    },
    [client, notices, session, t, language],
  )
}
