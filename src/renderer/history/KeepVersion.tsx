import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import { dominantDirection } from '../../shared/text/dominantDirection.ts'
import { useProgram } from '../app/ProgramContext.ts'
import type { ArticleSession } from '../editor/ArticleSession.ts'
import { isolate } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/TextField.tsx'

/** Keeps the text as it is now under a name. */
export function KeepVersion({ session }: { session: ArticleSession }) {
  const { client, notices } = useProgram()
  const { t } = useTranslation()
  const language = useLanguage()
  const [name, setName] = useState('')

  const keep = async () => {
    const wanted = name.trim()
    if (wanted === '') return
    const saved = await session.flush()
    const reply =
      saved.kind === 'unsaved'
        ? ({ ok: false, error: saved.failure } as const)
        : await client.call('versions.keep', { id: session.id, name: wanted })
    if (!reply.ok) return notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
    setName('')
    notices.tell({
      kind: 'done',
      text: t('history.kept', { name: t('program.quoted', { name: isolate(wanted) }) }),
    })
  }

  return (
    <form
      className="history-keep"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <TextField
        label={t('history.keepLabel')}
        hint={t('history.keepHint')}
        direction={dominantDirection(name, language === 'ar' ? 'rtl' : 'ltr')}
        value={name}
        onChange={(next) => setName(next.slice(0, 200))}
      />
      <Button type="submit" isDisabled={name.trim() === ''}>
        {t('history.keep')}
      </Button>
    </form>
  )
}
