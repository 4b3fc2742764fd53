import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { describeFailure } from '../../../shared/failures/describeFailure.ts'
import { useProgram } from '../../app/ProgramContext.ts'
import type { ArticleSession } from '../../editor/ArticleSession.ts'
import { isolate } from '../../i18n/formats.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { saveDownload } from '../saveDownload.ts'
import { sayPlace } from '../sayPlace.ts'
import { exportedAs } from '../useWayOut.ts'

/** Sends the open article out by a profile, once all that was written is saved, and tells what came of it. */
export function useFinish(session: ArticleSession): (profile: string) => Promise<void> {
  const { client, notices } = useProgram()
  const { t } = useTranslation()
  const language = useLanguage()
  return useCallback(
    async (profile) => {
      const saved = await session.flush()
      if (saved.kind === 'unsaved') {
        const why = describeFailure(saved.failure, language)
        return notices.tell({ kind: 'failed', text: t('transfer.notExported', { why }) })
      }
      const told = exportedAs(session)
      const reply = await client.call('publishing.finish', { id: session.id, profile })
      if (!reply.ok) return notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
      const { name, folder, download } = reply.value
      if (name === null) return
      if (download !== null) saveDownload(name, download.mediaType, download.bytes)
      const quoted = t('program.quoted', { name: isolate(name) })
      const place = folder === null ? [] : [sayPlace(folder, t)]
      notices.tell({ kind: 'done', text: t(told, { name: quoted }), lines: place })
    },
    [client, notices, session, t, language],
  )
}
