import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import { useProgram } from '../app/ProgramContext.ts'
import type { ArticleSession } from '../editor/ArticleSession.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'

/** Brings a version back, or one section of it, after all that was written is saved. Tells what came of it. */
export function useRestore(session: ArticleSession): (number: number, section?: string) => Promise<boolean> {
  const { client, notices } = useProgram()
  const { t } = useTranslation()
  const language = useLanguage()
  return useCallback(
    async (number, section) => {
      const saved = await session.flush()
      const reply =
        saved.kind === 'unsaved'
          ? ({ ok: false, error: saved.failure } as const)
          : await client.call('versions.restore', {
              id: session.id,
              number,
              ...(section === undefined ? {} : { section }),
            })
      if (!reply.ok) {
        notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
        return false
      }
      notices.tell({
        kind: 'done',
        text: t(section === undefined ? 'history.restored' : 'history.sectionRestored'),
      })
      return true
    },
    [client, notices, session, t, language],
  )
}
