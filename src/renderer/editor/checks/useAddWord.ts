import { useTranslation } from 'react-i18next'
import { describeFailure } from '../../../shared/failures/describeFailure.ts'
import { useProgram } from '../../app/ProgramContext.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'

/** Adds a word to the desk's own and tells so, with a way back. */
export function useAddWord(): (word: string) => Promise<void> {
  const { t } = useTranslation()
  const language = useLanguage()
  const { client, notices } = useProgram()
  return async (word) => {
    const reply = await client.call('words.save', { number: null, word })
    if (!reply.ok) return notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
    const { number } = reply.value
    notices.tell({
      kind: 'done',
      text: t('spelling.added', { word }),
      action: { label: t('spelling.undo'), run: () => void client.call('words.remove', { number }) },
    })
  }
}
