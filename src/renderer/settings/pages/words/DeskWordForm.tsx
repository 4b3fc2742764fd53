import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskWordRow } from '../../../../shared/contract/words.ts'
import { describeFailure } from '../../../../shared/failures/describeFailure.ts'
import { dominantDirection } from '../../../../shared/text/dominantDirection.ts'
import { useProgram } from '../../../app/ProgramContext.ts'
import { useLanguage } from '../../../i18n/LanguageProvider.tsx'
import { EntryForm } from '../../../ui/EntryForm.tsx'
import { TextField } from '../../../ui/TextField.tsx'

/** One of the desk's own words, a new one where `row` is null. */
export function DeskWordForm({ row, onDone }: { row: DeskWordRow | null; onDone(): void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { client } = useProgram()
  const [word, setWord] = useState(row?.word ?? '')
  const [error, setError] = useState<string | null>(null)

  const save = async () => {
    const reply = await client.call('words.save', { number: row?.number ?? null, word })
    if (reply.ok) onDone()
    else setError(describeFailure(reply.error, language))
  }
  return (
    <EntryForm saveLabel={t('spelling.save')} onSave={save} onCancel={onDone}>
      <h4>{t(row === null ? 'spelling.newTitle' : 'spelling.editTitle')}</h4>
      <TextField
        label={t('spelling.word')}
        hint={t('spelling.wordHint')}
        value={word}
        direction={dominantDirection(word, 'rtl')}
        onChange={setWord}
        error={error}
        autoFocus
      />
    </EntryForm>
  )
}
