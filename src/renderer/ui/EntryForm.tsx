import type { ReactNode } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from './Button.tsx'
import './EntryForm.css'

export interface EntryFormProps {
  saveLabel: string
  onSave(): unknown
  onCancel(): void
  /** The fields; a heading before them where no dialog names them. */
  children: ReactNode
}

/** The fields of one entry, one below the other, and what keeps it or leaves it as it was. */
export function EntryForm({ saveLabel, onSave, onCancel, children }: EntryFormProps) {
  const { t } = useTranslation()
  return (
    <Form
      className="entry-form"
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
    >
      {children}
      <div className="dialog-actions">
        <Button kind="quiet" onPress={onCancel}>
          {t('program.cancel')}
        </Button>
        <Button kind="primary" type="submit">
          {saveLabel}
        </Button>
      </div>
    </Form>
  )
}
