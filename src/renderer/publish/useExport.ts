import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { isFinished } from '../../shared/article/status.ts'
import type { TahrirClient } from '../../shared/contract/contract.ts'
import type { Capabilities } from '../../shared/contract/system.ts'
import type { ExportFormat } from '../../shared/contract/transfers.ts'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import { type Reply, succeed } from '../../shared/rpc/failure.ts'
import { useProgram } from '../app/ProgramContext.ts'
import type { ArticleSession } from '../editor/ArticleSession.ts'
import { isolate } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { saveDownload } from './saveDownload.ts'
import { readField } from './useMetadataField.ts'

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
      const status = readField('status', session.metadata.get('status'))
      const reply = await sendOut(client, capabilities, session.id, format)
      if (!reply.ok) return notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
      if (reply.value === null) return
      const name = t('program.quoted', { name: isolate(reply.value) })
      const told = isFinished(status) ? 'transfer.exported' : 'transfer.exportedDraft'
      notices.tell({ kind: 'done', text: t(told, { name }) })
    },
    [client, capabilities, notices, session, t, language],
  )
}

/** Gives the name of the file that left, or null where the person changed their mind. */
async function sendOut(
  client: TahrirClient,
  { nativeDialogs }: Capabilities,
  id: string,
  format: ExportFormat,
): Promise<Reply<string | null>> {
  if (nativeDialogs) {
    const reply = await client.call('transfers.exportByDialog', { id, format })
    return reply.ok ? succeed(reply.value.name) : reply
  }
  const reply = await client.call('transfers.export', { id, format })
  if (!reply.ok) return reply
  const { name, mediaType, bytes } = reply.value
  saveDownload(name, mediaType, bytes)
  return succeed(name)
}
