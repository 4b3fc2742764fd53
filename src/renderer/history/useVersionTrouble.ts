import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useProgram } from '../app/ProgramContext.ts'
import { isolate } from '../i18n/formats.ts'
import { headlineOf } from '../library/headlineOf.ts'

/** Tells where a version could not be kept: history never stops silently. */
export function useVersionTrouble(): void {
  const { client, notices } = useProgram()
  const { t } = useTranslation()
  useEffect(
    () =>
      client.on('versionNotKept', ({ headline }) => {
        const name = t('program.quoted', { name: isolate(headlineOf(headline, t)) })
        notices.tell({ kind: 'failed', text: t('history.notKept', { headline: name }) })
      }),
    [client, notices, t],
  )
}
