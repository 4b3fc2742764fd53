import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { currentLanguage } from '../i18n/startTexts.ts'
import type { Program } from './ProgramContext.ts'

/** Follows what befalls the archive as a whole: another state of it restored, articles gone for good, trouble. */
export function useArchiveEvents({ client, notices, openArticle, desk }: Program): void {
  const { t } = useTranslation()
  const language = useLanguage()
  useEffect(() => {
    // What went wrong before this window was there.
    void client.call('system.troubles', {}).then((reply) => {
      for (const trouble of reply.ok ? reply.value.troubles : []) {
        notices.tell({
          kind: 'failed',
          text: describeFailure({ ...trouble, message: '' }, currentLanguage()),
        })
      }
    })
  }, [client, notices])
  useEffect(() => {
    const stops = [
      client.on('archiveReplaced', ({ isOwn }) => {
        desk.reload()
        void openArticle.reopenAll().then((hadTabs) => {
          if (hadTabs && !isOwn) notices.tell({ kind: 'done', text: t('backups.replaced') })
        })
      }),
      client.on('articlesDeleted', ({ ids }) => {
        void openArticle.dropAll(ids).then((hadTabs) => {
          if (hadTabs) notices.tell({ kind: 'failed', text: t('trash.gone') })
        })
      }),
      client.on('saveAsked', ({ round }) => {
        void openArticle.flushAll().then(() => client.call('system.saved', { round }))
      }),
      client.on('troubleFound', ({ code, details }) => {
        notices.tell({ kind: 'failed', text: describeFailure({ code, details, message: '' }, language) })
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [client, notices, openArticle, desk, t, language])
}
