import { useCallback } from 'react'
import type { DeskChange } from '../../shared/desk/deskSettings.ts'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import { useProgram } from '../app/ProgramContext.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'

/** A function that changes the desk's settings, and says so where that fails. */
export function useChangeDesk(): (change: DeskChange) => void {
  const { desk, notices } = useProgram()
  const language = useLanguage()
  return useCallback(
    (change) => {
      void desk.change(change).then((reply) => {
        if (!reply.ok) notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
      })
    },
    [desk, notices, language],
  )
}
