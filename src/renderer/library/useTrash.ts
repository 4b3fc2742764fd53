import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Status } from '../../shared/article/status.ts'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import { useProgram } from '../app/ProgramContext.ts'
import { isolate } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { useAsk } from '../ui/QuestionProvider.tsx'
import { headlineOf } from './headlineOf.ts'

/** An article as far as the trash needs to know it. */
export interface Piece {
  id: string
  headline: string
}

/** Moves articles to the trash, after asking, and back. Tells what came of it. */
export function useTrash(): { remove(piece: Piece): void; restore(piece: Piece): void } {
  const { client, notices, openArticle } = useProgram()
  const { t } = useTranslation()
  const language = useLanguage()
  const ask = useAsk()

  const nameOf = useCallback(
    (headline: string) => t('program.quoted', { name: isolate(headlineOf(headline, t)) }),
    [t],
  )

  const move = useCallback(
    async ({ id, headline }: Piece, status: Status, told: 'library.deleted' | 'library.restored') => {
      const reply = await client.call('articles.setStatus', { id, status })
      if (!reply.ok) return notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
      notices.tell({ kind: 'done', text: t(told, { name: nameOf(headline) }) })
    },
    [client, notices, t, language, nameOf],
  )

  return {
    remove(piece) {
      void (async () => {
        const isSure = await ask({
          title: t('library.deleteTitle'),
          text: t('library.deleteText', { name: nameOf(piece.headline) }),
          yes: t('library.delete'),
        })
        if (!isSure) return
        if (!(await openArticle.close(piece.id))) return
        await move(piece, 'trashed', 'library.deleted')
      })()
    },
    restore(piece) {
      void move(piece, 'draft', 'library.restored')
    },
  }
}
