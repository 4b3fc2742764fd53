import { useState } from 'react'
import { Heading } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { describeFailure } from '../../shared/failures/describeFailure.ts'
import { dominantDirection } from '../../shared/text/dominantDirection.ts'
import { useProgram } from '../app/ProgramContext.ts'
import { isolate } from '../i18n/formats.ts'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { directions } from '../i18n/locale.ts'
import { Button } from '../ui/Button.tsx'
import { ModalDialog } from '../ui/ModalDialog.tsx'
import { TextField } from '../ui/TextField.tsx'

export interface TemplateDialogProps {
  /** The article that a template is made of, or the template that gets another name. */
  article: string
  /** The name that the template has; without one it is made. */
  name?: string
  onClose(): void
}

/** Asks what a template is called, and makes or renames it. */
export function TemplateDialog({ article, name: before, onClose }: TemplateDialogProps) {
  const { client, notices } = useProgram()
  const { t } = useTranslation()
  const language = useLanguage()
  const [name, setName] = useState(before ?? '')
  const save = async () => {
    const given = name.trim().slice(0, 100)
    if (given === '') return
    onClose()
    const reply =
      before === undefined
        ? await client.call('templates.save', { id: article, name: given })
        : await client.call('templates.rename', { id: article, name: given })
    if (!reply.ok) return notices.tell({ kind: 'failed', text: describeFailure(reply.error, language) })
    notices.tell({ kind: 'done', text: t('archive.templateSaved', { name: isolate(given) }) })
  }
  return (
    <ModalDialog onClose={onClose}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Heading slot="title" className="dialog-title">
          {t(before === undefined ? 'archive.asTemplate' : 'archive.renameTemplate')}
        </Heading>
        <TextField
          label={t('archive.templateName')}
          value={name}
          onChange={setName}
          direction={dominantDirection(name, directions[language])}
          autoFocus
        />
        <div className="dialog-actions">
          <Button onPress={onClose}>{t('program.cancel')}</Button>
          <Button type="submit" kind="primary" isDisabled={name.trim() === ''}>
            {t('archive.saveTemplate')}
          </Button>
        </div>
      </form>
    </ModalDialog>
  )
}
