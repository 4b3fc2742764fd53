import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArticleChange, RefusedArticle } from '../../shared/contract/library.ts'
import type { ExportFormat } from '../../shared/contract/transfers.ts'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import { useProgram } from '../app/ProgramContext.ts'
import { isolate } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { saveDownload } from '../publish/saveDownload.ts'
import { headlineOf } from './headlineOf.ts'

export interface BulkActions {
  isBusy: boolean
  change(ids: readonly string[], change: ArticleChange): Promise<void>
  exportAs(ids: readonly string[], format: ExportFormat): Promise<void>
}

/** Does one thing to many articles, and tells what was done, what was refused and why, with a way back where there is one. */
export function useBulkActions(): BulkActions {
  const { client, capabilities, notices, openArticle } = useProgram()
  const { t } = useTranslation()
  const language = useLanguage()
  const [isBusy, setIsBusy] = useState(false)

  const tellRefused = useCallback(
    (refused: readonly RefusedArticle[]) => {
      if (refused.length === 0) return
      notices.tell({
        kind: 'failed',
        text: t('archive.refused', { count: refused.length }),
        lines: refused.map((each) =>
          t('archive.refusedLine', {
            name: isolate(headlineOf(each.headline, t)),
            why: describeFailure(each, language),
          }),
        ),
      })
    },
    [notices, t, language],
  )

  const takeBack = useCallback(
    async (undo: { id: string; change: ArticleChange }[], isTrash: boolean) => {
      const reply = await client.call('library.change', { changes: undo })
      if (!reply.ok) return notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
      notices.tell({
        kind: 'done',
        text: t(isTrash ? 'archive.backFromTrash' : 'archive.undone', { count: reply.value.changed.length }),
      })
      tellRefused(reply.value.refused)
    },
    [client, notices, t, language, tellRefused],
  )

  const change = useCallback(
    async (ids: readonly string[], wanted: ArticleChange) => {
      setIsBusy(true)
      const isTrash = wanted.field === 'status' && wanted.status === 'trashed'
      const kept: string[] = []
      for (const id of ids) {
        // An open piece is saved and its tab closed first; who will not close it keeps it.
        if (!isTrash || (await openArticle.close(id))) kept.push(id)
      }
      if (kept.length === 0) return setIsBusy(false)
      const reply = await client.call('library.change', {
        changes: kept.map((id) => ({ id, change: wanted })),
      })
      setIsBusy(false)
      if (!reply.ok) return notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
      const { changed, refused, undo } = reply.value
      if (changed.length > 0) {
        notices.tell({
          kind: 'done',
          text: t(isTrash ? 'archive.trashed' : 'archive.changed', { count: changed.length }),
          ...(undo.length === 0
            ? {}
            : {
                action: {
                  label: t('archive.undo'),
                  run: () => void takeBack(undo, isTrash),
                },
              }),
        })
      }
      tellRefused(refused)
    },
    [client, notices, openArticle, t, language, tellRefused, takeBack],
  )

  const exportAs = useCallback(
    async (ids: readonly string[], format: ExportFormat) => {
      setIsBusy(true)
      const input = { ids: [...ids], format }
      if (capabilities.nativeDialogs) {
        const reply = await client.call('library.exportByDialog', input)
        setIsBusy(false)
        if (!reply.ok) return notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
        if (reply.value.name === null) return
        notices.tell({ kind: 'done', text: t('archive.exported', { count: reply.value.exported }) })
        return tellRefused(reply.value.refused)
      }
      const reply = await client.call('library.export', input)
      setIsBusy(false)
      if (!reply.ok) return notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
      const { name, mediaType, bytes, exported, refused } = reply.value
      if (exported > 0) {
        saveDownload(name, mediaType, bytes)
        notices.tell({ kind: 'done', text: t('archive.exported', { count: exported }) })
      }
      tellRefused(refused)
    },
    [client, capabilities, notices, t, language, tellRefused],
  )

  return useMemo(() => ({ isBusy, change, exportAs }), [isBusy, change, exportAs])
}
