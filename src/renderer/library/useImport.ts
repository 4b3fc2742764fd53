import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import { useProgram } from '../app/ProgramContext.ts'
import { isolate } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import {
  type ChosenFile,
  followImport,
  type ImportResult,
  importByDialog,
  importFiles,
} from './importFiles.ts'

export interface Import {
  /** How many files are being imported now, and how many of them are done; null where none are. */
  running: { count: number; done: number } | null
  /** What came of the last import, while it is shown. */
  report: readonly ImportResult[] | null
  closeReport(): void
  ofFiles(files: readonly ChosenFile[]): Promise<void>
  byDialog(): Promise<void>
}

/** Imports, tells what came in and what did not, and opens the first article that came in. */
export function useImport(): Import {
  const { client, notices, openArticle } = useProgram()
  const { t } = useTranslation()
  const language = useLanguage()
  const [running, setRunning] = useState<Import['running']>(null)
  const [shown, setShown] = useState<readonly ImportResult[] | null>(null)

  const report = useCallback(
    async (results: readonly ImportResult[]) => {
      const imported = results.flatMap((result) => ('imported' in result ? [result.imported] : []))
      const failures = results.flatMap((result) => ('failure' in result ? [result.failure] : []))
      if (imported.length > 0) {
        notices.tell({
          kind: 'done',
          text: t('transfer.imported', { count: imported.length }),
          lines: imported.map(({ headline, report: { leftOut } }) => {
            const name = isolate(headline === '' ? t('library.untitled') : headline)
            return leftOut.length === 0 ? name : `${name} ${t('transfer.inPart')}`
          }),
          action: { label: t('transfer.report'), run: () => setShown(results) },
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
      const count = files.length
      setRunning({ count, done: 0 })
      const tellHost = followImport(client, count)
      const results = await importFiles(client, files, (done, failed) => {
        setRunning({ count, done: done + failed })
        tellHost(done, failed)
      })
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

  const closeReport = useCallback(() => setShown(null), [])

  return { running, report: shown, closeReport, ofFiles, byDialog }
}
