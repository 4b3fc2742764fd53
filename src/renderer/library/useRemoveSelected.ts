import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../ui/QuestionProvider.tsx'
import { useBulkActions } from './useBulkActions.ts'
import type { Selection } from './useSelection.ts'

/** Moves what is selected to the trash, after a question. */
export function useRemoveSelected(selection: Selection): () => Promise<void> {
  const { t } = useTranslation()
  const ask = useAsk()
  const { change } = useBulkActions()
  return useCallback(async () => {
    const ids = [...selection.ids]
    const isSure = await ask({
      title: t('archive.trashTitle', { count: ids.length }),
      text: t('archive.trashText'),
      yes: t('library.delete'),
    })
    if (!isSure) return
    await change(ids, { field: 'status', status: 'trashed' })
    selection.clear()
  }, [selection, ask, change, t])
}
