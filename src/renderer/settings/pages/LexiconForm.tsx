import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LexiconRow } from '../../../shared/checks/lexicon/LexiconEntry.ts'
import { describeFailure } from '../../../shared/failures/describeFailure.ts'
import { dominantDirection } from '../../../shared/text/dominantDirection.ts'
import { useProgram } from '../../app/ProgramContext.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { EntryForm } from '../../ui/EntryForm.tsx'
import { TextField } from '../../ui/TextField.tsx'

/** An entry of the desk's lexicon, a new one where `row` is null. */
export function LexiconForm({ row, onDone }: { row: LexiconRow | null; onDone(): void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { client } = useProgram()
  const [approved, setApproved] = useState(row?.approved ?? '')
  const [variants, setVariants] = useState(row?.variants.join('؛ ') ?? '')
  const [note, setNote] = useState(row?.note ?? '')
  const [error, setError] = useState<string | null>(null)

  const save = async () => {
    const right = approved.trim()
    const others = variants
      .split(/[;؛]/)
      .map((each) => each.trim())
      .filter((each) => each !== '' && each !== right)
    if (right === '' || others.length === 0) return setError(t('lexicon.differs'))
    const reply = await client.call('lexicon.save', {
      number: row?.number ?? null,
      entry: {
        approved: right,
        variants: [...new Set(others)],
        note: note.trim(),
        language: row?.language ?? 'ar',
        kind: row?.kind ?? 'other',
        source: row?.source ?? '',
      },
    })
    if (reply.ok) onDone()
    else setError(describeFailure(reply.error, language))
  }
  return (
    <EntryForm saveLabel={t('lexicon.save')} onSave={save} onCancel={onDone}>
      <h4>{t(row === null ? 'lexicon.addTitle' : 'lexicon.editTitle')}</h4>
      <TextField
        label={t('lexicon.approved')}
        value={approved}
        direction={dominantDirection(approved, 'rtl')}
        onChange={setApproved}
        error={error}
        autoFocus
      />
      <TextField
        label={t('lexicon.variants')}
        hint={t('lexicon.variantHint')}
        value={variants}
        direction={dominantDirection(variants, 'rtl')}
        onChange={setVariants}
        lines={2}
      />
      <TextField
        label={t('lexicon.note')}
        value={note}
        direction={dominantDirection(note, 'rtl')}
        onChange={setNote}
      />
    </EntryForm>
  )
}
