import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExportFormat } from '../../shared/contract/transfers.ts'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import { useProgram } from '../app/ProgramContext.ts'
import type { ArticleSession } from '../editor/ArticleSession.ts'
import { isolate } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { sendOut } from './sendOut.ts'
import { exportedAs } from './useWayOut.ts'

/** Exports the open article once all that was written is saved, and tells what came of it. */
export function useExport(session: ArticleSession): (format: ExportFormat) => Promise<void> {
  const { client, capabilities, notices } = useProgram()
  const { t } = useTranslation()
  const language = useLanguage()
  return useCallback(
    async (format) => {
      const saved = await session.flush()
      if (saved.kind === 'unsaved') {
        const why = describeFailure(saved.failure, language)
        return notices.tell({ kind: 'failed', text: t('transfer.notExported', { why }) })
      }
      const told = exportedAs(session)
      const reply = await sendOut(client, capabilities, { id: session.id, format })
      if (!reply.ok) return notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
      if (reply.value === null) return
      const name = t('program.quoted', { name: isolate(reply.value) })
      notices.tell({ kind: 'done', text: t(told, { name }) })
    },
    [client, capabilities, notices, session, t, language],
  )
}
