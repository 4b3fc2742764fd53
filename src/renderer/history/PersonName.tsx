import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import { dominantDirection } from '../../shared/text/dominantDirection.ts'
import { useProgram } from '../app/ProgramContext.ts'
import { isolate } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/TextField.tsx'
import './PersonName.css'

/** The name under which the history records what is done here, and a way to set it right. */
export function PersonName() {
  const { client, notices } = useProgram()
  const { t } = useTranslation()
  const language = useLanguage()
  const [name, setName] = useState<string | null>(null)
  const [draft, setDraft] = useState<string | null>(null)
  useEffect(() => {
    let isCurrent = true
    void client.call('person.describe', {}).then((reply) => {
      if (isCurrent && reply.ok) setName(reply.value.name)
    })
    return () => {
      isCurrent = false
    }
  }, [client])

  const save = async () => {
    const wanted = draft?.trim() ?? ''
    if (wanted === '') return setDraft(null)
    const reply = await client.call('person.rename', { name: wanted })
    if (!reply.ok) return notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
    setName(wanted)
    setDraft(null)
  }

  if (name === null) return null
  if (draft === null) {
    return (
      <div className="person-name">
        <p>{t('history.recordedAs', { name: isolate(name || t('history.nobody')) })}</p>
        <Button kind="quiet" onPress={() => setDraft(name)}>
          {t('history.rename')}
        </Button>
      </div>
    )
  }
  return (
    <form
      className="person-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField
        label={t('history.personLabel')}
        hint={t('history.personHint')}
        direction={dominantDirection(draft, language === 'ar' ? 'rtl' : 'ltr')}
        value={draft}
        onChange={setDraft}
        autoFocus
      />
      <Button type="submit">{t('history.personSave')}</Button>
    </form>
  )
}
