import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExportFormat } from '../../shared/contract/transfers.ts'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import { useProgram } from '../app/ProgramContext.ts'
import { isolate } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { sendOut } from '../publish/sendOut.ts'

/** Exports an article as it was in a version, and tells what came of it. */
export function useExportVersion(id: string): (version: number, format: ExportFormat) => Promise<void> {
  const { client, capabilities, notices } = useProgram()
  const { t } = useTranslation()
  const language = useLanguage()
  return useCallback(
    async (version, format) => {
      const reply = await sendOut(client, capabilities, { id, format, version })
      if (!reply.ok) return notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
      if (reply.value === null) return
      const name = t('program.quoted', { name: isolate(reply.value) })
      notices.tell({ kind: 'done', text: t('transfer.exported', { name }) })
    },
    [client, capabilities, notices, id, t, language],
  )
}
