import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import { useProgram } from '../app/ProgramContext.ts'
import { isolate } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { type ChosenFile, type ImportResult, importByDialog, importFiles } from './importFiles.ts'

export interface Import {
  /** How many files are being imported now; null where none are. */
  running: number | null
  ofFiles(files: readonly ChosenFile[]): Promise<void>
  byDialog(): Promise<void>
}

/** Imports, tells what came in and what did not, and opens the first article that came in. */
export function useImport(): Import {
  const { client, notices, openArticle } = useProgram()
  const { t } = useTranslation()
  const language = useLanguage()
  const [running, setRunning] = useState<number | null>(null)

  const report = useCallback(
    async (results: readonly ImportResult[]) => {
      const imported = results.flatMap((result) => ('imported' in result ? [result.imported] : []))
      const failures = results.flatMap((result) => ('failure' in result ? [result.failure] : []))
      if (imported.length > 0) {
        notices.tell({
          kind: 'done',
          text: t('transfer.imported', { count: imported.length }),
          lines: imported.map(({ headline }) => isolate(headline === '' ? t('library.untitled') : headline)),
        })
      }
      if (failures.length > 0) {
        notices.tell({
          kind: 'failed',
          text: t('transfer.notImported', { count: failures.length }),
          lines: failures.map((failure) => describeFailure(failure, language)),
        })
      }
      const first = imported[0]
      if (first) await openArticle.open(first.id)
    },
    [notices, openArticle, t, language],
  )

  const ofFiles = useCallback(
    async (files: readonly ChosenFile[]) => {
      if (files.length === 0) return
      setRunning(files.length)
      const results = await importFiles(client, files)
      setRunning(null)
      await report(results)
    },
    [client, report],
  )

  const byDialog = useCallback(async () => {
    const results = await importByDialog(client)
    if (Array.isArray(results)) return report(results)
    notices.tell({ kind: 'failed', text: describeFailure(results, language) })
  }, [client, notices, report, language])

  return { running, ofFiles, byDialog }
}
