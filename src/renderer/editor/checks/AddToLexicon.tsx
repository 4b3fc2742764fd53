import { useState } from 'react'
import { Heading } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { describeFailure } from '../../../shared/failures/describeFailure.ts'
import { dominantDirection } from '../../../shared/text/dominantDirection.ts'
import { useProgram } from '../../app/ProgramContext.ts'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { EntryForm } from '../../ui/EntryForm.tsx'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import { TextField } from '../../ui/TextField.tsx'

/** Settles a spelling for the desk from the words that are selected in the text: they are the variant to be replaced. */
export function AddToLexicon({ words, onClose }: { words: string; onClose(): void }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { client, notices, lexicon } = useProgram()
  const [approved, setApproved] = useState('')
  const [variant, setVariant] = useState(words)
  const [note, setNote] = useState('')
  const [error, setError] = useState<string | null>(null)

  const save = async () => {
    const right = approved.trim()
    const wrong = variant.trim()
    if (right === '' || wrong === '' || right === wrong) return setError(t('lexicon.differs'))
    // An entry that is there already takes the variant in.
    const known = lexicon.getSnapshot()?.own.find((row) => row.approved === right && row.language === 'ar')
    const { number, ...entry } = known ?? {
      number: null,
      approved: right,
      variants: [],
      note: '',
      language: 'ar',
      kind: 'other' as const,
      source: '',
    }
    const reply = await client.call('lexicon.save', {
      number,
      entry: {
        ...entry,
        variants: [...new Set([...entry.variants, wrong])],
        note: note.trim() || entry.note,
      },
    })
    if (!reply.ok) return setError(describeFailure(reply.error, language))
    notices.tell({ kind: 'done', text: t('lexicon.added', { approved: right }) })
    onClose()
  }
  return (
    <ModalDialog onClose={onClose}>
      <Heading slot="title" className="dialog-title">
        {t('lexicon.addTitle')}
      </Heading>
      <EntryForm saveLabel={t('lexicon.add')} onSave={save} onCancel={onClose}>
        <TextField
          label={t('lexicon.approved')}
          value={approved}
          direction={dominantDirection(approved, 'rtl')}
          onChange={setApproved}
          error={error}
          autoFocus
        />
        <TextField
          label={t('lexicon.variant')}
          hint={t('lexicon.variantHint')}
          value={variant}
          direction={dominantDirection(variant, 'rtl')}
          onChange={setVariant}
        />
        <TextField
          label={t('lexicon.note')}
          value={note}
          direction={dominantDirection(note, 'rtl')}
          onChange={setNote}
        />
      </EntryForm>
    </ModalDialog>
  )
}
