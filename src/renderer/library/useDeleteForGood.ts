import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import { useProgram } from '../app/ProgramContext.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { useAsk } from '../ui/QuestionProvider.tsx'
import { useTrashWords } from './useTrashWords.ts'

/**
 * Deletes articles in the trash for good, those of `ids` or all, after it has said exactly what goes and was
 * told to. Resolves when it is done or was not wanted.
 */
export function useDeleteForGood(): (ids?: string[]) => Promise<void> {
  const { client, notices } = useProgram()
  const { t } = useTranslation()
  const language = useLanguage()
  const ask = useAsk()
  const wordsOf = useTrashWords()
  return useCallback(
    async (ids) => {
      const which = ids === undefined ? {} : { ids }
      const content = await client.call('trash.describe', which)
      if (!content.ok) return notices.tell({ kind: 'failed', text: describeFailure(content.error, language) })
      const isSure = await ask({
        title: t('trash.deleteTitle'),
        text: t('trash.deleteText', { content: wordsOf(content.value) }),
        yes: t('trash.deleteYes'),
      })
      if (!isSure) return
      const reply = await client.call('trash.delete', which)
      notices.tell(
        reply.ok
          ? { kind: 'done', text: t('trash.deleted', { content: wordsOf(reply.value) }) }
          : { kind: 'failed', text: describeFailure(reply.error, language) },
      )
    },
    [client, notices, t, language, ask, wordsOf],
  )
}
